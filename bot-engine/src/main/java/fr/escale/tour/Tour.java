package fr.escale.tour;

import fr.escale.territory.Point;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tour for those who come: where the van is next, and who said they would come. */
public interface Tour {
    /** So many days ahead stops are shown. */
    int HORIZON_DAYS = 60;

    /**
     * The coming stops, without the cancelled ones: those near first, then the others, soonest first.
     *
     * @param from where somebody is; null when we do not know
     * @param commune the INSEE code of theirs; null when we do not know
     */
    List<Nearby> coming(Instant now, @Nullable Point from, @Nullable String commune);

    /** Every stop from one day to another, both included, cancelled ones too, soonest first. */
    List<Stop> between(LocalDate from, LocalDate to);

    /** Today's stops that do not take place and would not be over yet. */
    List<Stop> cancelledToday(Instant now);

    /** The stop of that name, cancelled or over too. */
    Optional<Stop> stop(String id);

    /**
     * Counts a head: once, however often it is said. Empty when the stop is over, cancelled or none of ours.
     *
     * @return the stop as it stands now
     */
    Optional<Stop> come(String stop, String conversation, Instant now);

    /** Takes a head back; the stop if it was counted. Twice is once. */
    Optional<Stop> stayAway(String stop, String conversation);

    /** The coming stops to which this conversation said it would come, soonest first. */
    List<Stop> comingsOf(String conversation, Instant now);

    /** Who said they would come to a stop that was cancelled or moved, and has not been told. */
    List<News> untold(Instant now);

    /** They have been told. */
    void told(News news);

    /** Forgets all about a conversation. */
    void erase(String conversation);

    /**
     * A change of a stop that a conversation has yet to hear of.
     *
     * @param mark which change
     */
    record News(String stop, String mark, String conversation) {}
}

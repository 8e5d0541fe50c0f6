package fr.escale.tour;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tour for those who plan it. */
public interface Timetable {
    /**
     * Every stop from one day to another, both included, cancelled ones too, soonest first.
     */
    List<Listed> between(LocalDate from, LocalDate to);

    /** The plans that still have a stop to come, or may have one. */
    List<Planned> plans(Instant now);

    /** Plans a stop, once or again and again; gives the plan's id. */
    String plan(Wish wish);

    /**
     * No stop of this plan begins any more from that instant on; who said they would come is told. One that has begun
     * stays, and can be counted.
     */
    void end(String plan, Instant now);

    /** It does not take place: who said they would come is told. False when it is over or none of ours. */
    boolean cancel(String stop, Instant now);

    /** It takes place as planned after all. False when it is over, would be over as planned, or is none of ours. */
    boolean restore(String stop, Instant now);

    /**
     * Moves one stop to another day, other hours or another place; what is null stays as planned. False when it is over,
     * would be over by then, or is none of ours.
     */
    boolean move(String stop, @Nullable LocalDate day, @Nullable Hours hours, @Nullable Venue venue, Instant now);

    /** Counts one more, or with {@code back} one less; never below zero. False when the stop is none of ours. */
    boolean count(String stop, Tally.Tap tap, boolean back);

    /**
     * What the referent wants.
     *
     * @param until the last day; null without an end
     */
    record Wish(
            Rhythm rhythm,
            Hours hours,
            Venue venue,
            boolean bookable,
            String aboard,
            LocalDate since,
            @Nullable LocalDate until) {}

    /**
     * A stop as staff see it.
     *
     * @param heads how many people said they would come
     */
    record Listed(Stop stop, int heads, Tally tally) {}

    /** A plan as staff see it. */
    record Planned(String id, Wish wish) {}
}

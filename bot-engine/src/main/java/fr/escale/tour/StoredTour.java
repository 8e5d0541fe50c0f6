package fr.escale.tour;

import fr.escale.territory.Point;
import fr.escale.tour.Announcements.Announcement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tour for those who come. A head is counted before the stop is looked at once more, and a change is announced before
 * it is made: whoever is quicker, nobody waits for a van that was cancelled without being told.
 */
final class StoredTour implements Tour {
    private final Stops stops;
    private final Visits visits;
    private final Announcements announcements;

    StoredTour(Stops stops, Visits visits, Announcements announcements) {
        this.stops = stops;
        this.visits = visits;
        this.announcements = announcements;
    }

    @Override
    public List<Nearby> coming(Instant now, @Nullable Point from, @Nullable String commune) {
        var today = stops.today(now);
        var coming = stops.between(today, today.plusDays(HORIZON_DAYS))
                .filter(stop -> !stop.cancelled() && stop.isComing(now))
                .toList();
        return Nearby.sorted(coming, from, commune);
    }

    @Override
    public List<Stop> between(LocalDate from, LocalDate to) {
        return stops.between(from, to).toList();
    }

    @Override
    public List<Stop> cancelledToday(Instant now) {
        var today = stops.today(now);
        return stops.between(today, today)
                .filter(stop -> stop.cancelled() && stop.isComing(now))
                .toList();
    }

    @Override
    public Optional<Stop> stop(String id) {
        return StopId.parse(id).flatMap(stops::find);
    }

    @Override
    public Optional<Stop> come(String stop, String conversation, Instant now) {
        if (open(stop, now).isEmpty()) return Optional.empty();
        visits.come(stop, conversation);
        var found = open(stop, now);
        found.ifPresentOrElse(
                there -> announcements.told(stop, there.changed(), conversation),
                () -> visits.stayAway(stop, conversation));
        return found;
    }

    private Optional<Stop> open(String stop, Instant now) {
        return stop(stop).filter(found -> !found.cancelled() && found.isComing(now));
    }

    @Override
    public Optional<Stop> stayAway(String stop, String conversation) {
        return visits.stayAway(stop, conversation) ? stop(stop) : Optional.empty();
    }

    @Override
    public List<Stop> comingsOf(String conversation, Instant now) {
        return visits.stopsOf(conversation).stream()
                .flatMap(id -> open(id, now).stream())
                .filter(stop -> visits.of(stop.id()).who().contains(conversation))
                .sorted(Comparator.comparing(Stop::start))
                .toList();
    }

    @Override
    public List<News> untold(Instant now) {
        return announcements.all().stream()
                .flatMap(one -> untold(one, now).stream())
                .toList();
    }

    /** What was announced and never done is not told; what is over need not be told any more. */
    private List<News> untold(Announcement announced, Instant now) {
        var stop = stop(announced.stop());
        if (stop.filter(found -> found.isComing(now)).isEmpty()) {
            announcements.forget(announced.stop());
            return List.of();
        }
        return stop.filter(found -> found.changed().equals(announced.mark())).stream()
                .flatMap(found -> visits.of(found.id()).who().stream())
                .filter(conversation -> !announced.told().contains(conversation))
                .map(conversation -> new News(announced.stop(), announced.mark(), conversation))
                .toList();
    }

    @Override
    public void told(News news) {
        announcements.told(news.stop(), news.mark(), news.conversation());
    }

    @Override
    public void erase(String conversation) {
        visits.erase(conversation);
        announcements.erase(conversation);
    }
}

package fr.escale.conversation;

import fr.escale.civil.Words;
import fr.escale.engine.Outcome;
import fr.escale.engine.Request;
import fr.escale.territory.Commune;
import fr.escale.territory.Point;
import fr.escale.territory.Territory;
import fr.escale.tour.Nearby;
import fr.escale.tour.Stop;
import fr.escale.tour.Tour;
import fr.escale.workshop.Workshops;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what the engine asks of the tour and of the workshops. Doing it again changes nothing. */
@Component
class Gatherings {
    private static final int STOPS = 3;
    private static final Pattern POINT = Pattern.compile("(-?\\d{1,2}\\.\\d+),(-?\\d{1,3}\\.\\d+)");

    private final Tour tour;
    private final Workshops workshops;
    private final Territory territory;
    private final Seats seats;

    Gatherings(Tour tour, Workshops workshops, Territory territory) {
        this.tour = tour;
        this.workshops = workshops;
        this.territory = territory;
        this.seats = new Seats(workshops);
    }

    /**
     * Where somebody is.
     *
     * @param lost they told, and we do not know the place
     */
    private record Place(@Nullable Point point, @Nullable String commune, boolean lost) {}

    Outcome fulfil(Conversation c, Request.Gathering request, Instant now) {
        return switch (request) {
            case Request.OfferStops offered -> stops(c, offered.near(), offered.after(), now);
            case Request.Come wished -> come(c, wished.stop(), now);
            case Request.StayAway wished -> {
                tour.stayAway(wished.stop(), c.id);
                yield new Outcome.StaysAway();
            }
            case Request.OfferWorkshops offered -> seats.offered(c, offered.after(), now);
            case Request.SignUp wished -> seats.signUp(c, wished.workshop(), now);
            case Request.Queue wished -> seats.queue(c, wished.workshop(), now);
            case Request.Leave wished -> seats.leave(c, wished.workshop(), now);
        };
    }

    private Outcome come(Conversation c, String stop, Instant now) {
        boolean byAppointment = tour.stop(stop)
                .filter(found -> found.bookable() && !found.cancelled() && found.isComing(now))
                .isPresent();
        if (byAppointment) {
            return new Outcome.ByAppointment();
        }
        return tour.come(stop, c.id, now)
                .<Outcome>map(found -> new Outcome.Coming(shown(c, new Nearby(found, null), now)))
                .orElseGet(() -> new Outcome.StopGone(stops(c, null, null, now)));
    }

    private Outcome.Stops stops(Conversation c, @Nullable String near, @Nullable String after, Instant now) {
        var here = place(c, near);
        var all = tour.coming(now, here.point(), here.commune());
        var rest = behind(all, after);
        var off =
                tour.cancelledToday(now).stream().map(stop -> off(c, stop, now)).toList();
        return new Outcome.Stops(
                rest.stream().limit(STOPS).map(stop -> shown(c, stop, now)).toList(),
                rest.size() > STOPS,
                here.lost(),
                after == null ? off : List.of());
    }

    /** Those behind the one with that id; from the first again when it is gone, or was the last. */
    private static List<Nearby> behind(List<Nearby> all, @Nullable String after) {
        var rest = all.stream()
                .dropWhile(seen -> after != null && !seen.stop().id().equals(after))
                .skip(after == null ? 0 : 1)
                .toList();
        return rest.isEmpty() ? all : rest;
    }

    private Place place(Conversation c, @Nullable String near) {
        var mine = c.card.commune().flatMap(territory::commune);
        if (near == null || near.isBlank()) {
            return in(mine, false);
        }
        var point = POINT.matcher(near);
        if (point.matches()) {
            var here = new Point(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2)));
            return new Place(here, null, false);
        }
        var named = territory.find(near).stream().findFirst();
        return named.isPresent() ? in(named, false) : in(Optional.empty(), true);
    }

    private Place in(Optional<Commune> commune, boolean lost) {
        var code = commune.map(Commune::code).orElse(null);
        return new Place(Optional.ofNullable(code).flatMap(territory::centre).orElse(null), code, lost);
    }

    /** The words around it say that it is today. */
    private static Outcome.Stop off(Conversation c, Stop stop, Instant now) {
        var hour = Words.hour(stop.start(), c.language().locale());
        return shown(c, new Nearby(stop, null), hour, now);
    }

    private static Outcome.Stop shown(Conversation c, Nearby seen, Instant now) {
        var when = Words.sentence(seen.stop().start(), now, c.language().locale());
        return shown(c, seen, when, now);
    }

    private static Outcome.Stop shown(Conversation c, Nearby seen, String when, Instant now) {
        var stop = seen.stop();
        var locale = c.language().locale();
        return new Outcome.Stop(
                stop.id(),
                Words.label(stop.start(), now, locale),
                when,
                Words.hour(stop.end(), locale),
                stop.venue().words(),
                stop.aboard(),
                kilometres(seen.kilometres()),
                stop.bookable());
    }

    private static String kilometres(@Nullable Double exact) {
        return exact == null ? "" : String.valueOf(Math.max(1, Math.round(exact)));
    }

    /** What somebody has planned at stops and workshops, beside an appointment or none. */
    Outcome.Planned planned(Conversation c, boolean appointment, Instant now) {
        var stops = tour.comingsOf(c.id, now).stream()
                .map(stop -> shown(c, new Nearby(stop, null), now))
                .toList();
        return new Outcome.Planned(appointment, stops, seats.own(c, now));
    }

    /** What somebody has planned at stops and workshops, in a few words; empty when nothing. */
    String plans(String conversation, Locale locale, Instant now) {
        var stops = tour.comingsOf(conversation, now).stream()
                .map(Stop::start)
                .map(start -> Words.sentence(start, now, locale));
        var others =
                workshops.of(conversation, now).stream().map(one -> one.wish().title());
        return Stream.concat(stops, others).collect(Collectors.joining(", "));
    }
}

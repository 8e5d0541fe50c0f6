package fr.escale.booking;

import fr.escale.availability.Place;
import fr.escale.booking.Bookings.News;
import fr.escale.booking.Diary.Change;
import fr.escale.tour.Stop;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What referents change of what stands on their days. */
record Rewriting(Days days, Aboard aboard) {
    Change cancel(String slot, String words, Instant now) {
        return rewrite(
                slot,
                day -> day.find(slot)
                        .filter(taken -> taken.isComing(now))
                        .map(taken -> taken.stands(Standing.CANCELLED).tell(News.What.CANCELLED, words, now))
                        .map(off -> day.cancelled(off, now)));
    }

    /** Changes what is coming. */
    Change change(String slot, UnaryOperator<Taken> change, Instant now) {
        return rewrite(
                slot,
                day -> day.find(slot)
                        .filter(taken -> taken.isComing(now))
                        .map(taken -> day.replace(taken, change.apply(taken))));
    }

    Change mark(String slot, Standing standing, Instant now) {
        if (standing == Standing.HELD || standing == Standing.ASKED || standing == Standing.CANCELLED) {
            throw new IllegalArgumentException("Nobody can be marked as " + standing);
        }
        return rewrite(
                slot,
                day -> day.find(slot)
                        .filter(taken -> !taken.span().start().isAfter(now))
                        .map(taken ->
                                taken.standing() == standing ? day : day.replace(taken, marked(taken, standing, now))));
    }

    private static Taken marked(Taken taken, Standing standing, Instant now) {
        var calm = taken.stands(standing)
                .due(taken.due().stream()
                        .filter(due -> due.what() != News.What.MISSED)
                        .toList());
        return standing == Standing.MISSED ? calm.tell(News.What.MISSED, "", now) : calm;
    }

    private Change rewrite(String slot, Function<Day, Optional<Day>> change) {
        return SlotId.parse(slot)
                .flatMap(id -> days.change(id.dayId(), change))
                .flatMap(day -> day.find(slot).or(() -> last(day.gone(), slot)))
                .<Change>map(taken -> new Change.Done(taken.appointment()))
                .orElseGet(Change.Gone::new);
    }

    private static Optional<Taken> last(List<Taken> gone, String slot) {
        return gone.stream().filter(taken -> taken.slot().equals(slot)).reduce((one, other) -> other);
    }

    /** The stop at which what was asked for would be, at that place. */
    Optional<Stop> stopAt(String slot, Place place) {
        return days.planned(slot).flatMap(taken -> aboard.stop(slot, place, taken.span()));
    }
}

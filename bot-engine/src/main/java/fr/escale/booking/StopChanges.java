package fr.escale.booking;

import fr.escale.booking.Bookings.News;
import fr.escale.tour.Stop;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Follows the van: what is booked at a stop that does not take place, or not at that time any more, is off; where the stop
 * is elsewhere, it is there too.
 */
record StopChanges(Days days, Traces stops, Receivers receivers) {
    void follow(Instant now) {
        stops.all().forEach((stop, slots) -> follow(stop, slots, now));
    }

    private void follow(String stop, List<SlotId> slots, Instant now) {
        var today = receivers.today(now);
        var coming = slots.stream().filter(slot -> !slot.day().isBefore(today)).toList();
        if (coming.isEmpty()) {
            stops.erase(stop, slots);
            return;
        }
        var found = receivers.tour().stop(stop).filter(one -> !one.cancelled());
        days.read(coming.stream().map(SlotId::dayId).toList()).values().stream()
                .filter(day -> !day.equals(followed(day, stop, found, now)))
                .forEach(day -> days.change(day.id(), again -> Optional.of(followed(again, stop, found, now))));
    }

    private static Day followed(Day day, String stop, Optional<Stop> found, Instant now) {
        var changed = day;
        for (var taken : day.taken()) {
            boolean there =
                    taken.choice().stop().equals(stop) && taken.span().start().isAfter(now);
            if (there) changed = followed(changed, taken, found, now);
        }
        return changed;
    }

    private static Day followed(Day day, Taken taken, Optional<Stop> found, Instant now) {
        var fitting = found.filter(stop ->
                taken.span().isWithin(stop.start().toInstant(), stop.end().toInstant()));
        if (fitting.isEmpty()) return off(day, taken, now);
        var place = Grid.van(fitting.get());
        if (place.equals(taken.choice().place())) return day;
        var moved = taken.with(taken.choice().at(place, taken.choice().stop()));
        return day.replace(taken, taken.isHeld() ? moved : moved.tell(News.What.MOVED, "", now));
    }

    private static Day off(Day day, Taken taken, Instant now) {
        if (taken.isHeld()) return day.without(taken::equals, now);
        if (!taken.isComing(now)) return day;
        return day.cancelled(taken.stands(Standing.CANCELLED).tell(News.What.CANCELLED, "", now), now);
    }
}

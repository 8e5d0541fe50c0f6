package fr.escale.console.tour;

import static fr.escale.speech.Speech.say;

import fr.escale.console.Since;
import fr.escale.tour.Tally;
import fr.escale.tour.Timetable.Listed;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A stop as the page shows it.
 *
 * @param day and {@code start}, machine-readable
 * @param point where that is on the map, as it is typed
 * @param coming it is not over: it can be cancelled or moved
 * @param begun its day has come: who was there can be counted
 */
record Visit(
        String id,
        String day,
        String start,
        String from,
        String to,
        String where,
        String town,
        String address,
        String point,
        String aboard,
        boolean bookable,
        boolean cancelled,
        boolean changed,
        boolean coming,
        boolean begun,
        int heads,
        Tally tally) {
    static Visit of(Listed listed, LocalDate today, Instant now) {
        var stop = listed.stop();
        return new Visit(
                stop.id(),
                stop.start().toLocalDate().toString(),
                stop.start().toInstant().toString(),
                Since.time(stop.start()),
                Since.time(stop.end()),
                stop.venue().words(),
                stop.venue().town(),
                stop.venue().address(),
                MeetingPoint.text(stop.venue().point()),
                stop.aboard(),
                stop.bookable(),
                stop.cancelled(),
                !stop.changed().isEmpty(),
                stop.isComing(now),
                !stop.start().toLocalDate().isAfter(today),
                listed.heads(),
                listed.tally());
    }

    /** How many said they would come, in words. */
    public String expected() {
        return switch (heads) {
            case 0 -> say("Personne ne s’est annoncé");
            case 1 -> say("1 personne s’est annoncée");
            default -> say("{0} personnes se sont annoncées", heads);
        };
    }
}

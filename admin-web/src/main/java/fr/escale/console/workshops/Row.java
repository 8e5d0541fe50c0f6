package fr.escale.console.workshops;

import static fr.escale.speech.Speech.say;

import fr.escale.console.Since;
import fr.escale.workshop.Session;
import fr.escale.workshop.Workshop;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A workshop as the page shows it.
 *
 * @param open it takes place and is not over: it can be cancelled
 */
record Row(
        String id,
        String title,
        String about,
        int seats,
        int people,
        int kept,
        int waiting,
        boolean cancelled,
        boolean open,
        List<Meeting> meetings) {
    /**
     * One session.
     *
     * @param begun attendance can be put down
     * @param came how many came; empty while nobody has said
     */
    record Meeting(int number, String when, String start, boolean begun, String came) {}

    static Row of(Workshop workshop, Instant now, LocalDate today) {
        var wish = workshop.wish();
        return new Row(
                workshop.id(),
                wish.title(),
                about(workshop),
                wish.seats(),
                workshop.people().size(),
                workshop.offers().size(),
                workshop.waiting().size(),
                workshop.cancelled(),
                !workshop.cancelled() && workshop.end().isAfter(now),
                IntStream.range(0, wish.sessions().size())
                        .mapToObj(n -> meeting(workshop, n, now, today))
                        .toList());
    }

    private static String about(Workshop workshop) {
        var ages = workshop.wish().ages();
        var from = ages.from() == 0 ? "" : say("dès {0} ans", ages.from());
        var to = ages.to() == 0 ? "" : say("jusqu’à {0} ans", ages.to());
        return Stream.of(workshop.wish().place(), workshop.wish().openTo(), from, to)
                .filter(words -> !words.isBlank())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private static Meeting meeting(Workshop workshop, int number, Instant now, LocalDate today) {
        Session session = workshop.wish().sessions().get(number);
        var came = workshop.came().get(number);
        return new Meeting(
                number,
                Since.day(session.start().toLocalDate(), today) + ", " + Since.time(session.start()) + " – "
                        + Since.time(session.end()),
                session.start().toInstant().toString(),
                !session.start().toInstant().isAfter(now),
                came == null ? "" : came.toString());
    }
}

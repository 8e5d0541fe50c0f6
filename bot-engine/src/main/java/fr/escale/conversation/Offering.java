package fr.escale.conversation;

import fr.escale.engine.Outcome;
import fr.escale.engine.Speech;
import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Free times and stops as the holder of a conversation offers them, in the person's language. */
@Component
class Offering {
    static final String SLOT = "slot:";
    static final String STOP = "stop:";

    private final FreeTimes times;
    private final Speech speech = Speech.shipped();

    Offering(FreeTimes times) {
        this.times = times;
    }

    /** The first free times; empty when there are none. */
    Optional<Reply> slots(Conversation c, String words, Instant now) {
        var free = times.soonest(c, now);
        return free.isEmpty() ? Optional.empty() : Optional.of(Reply.buttons(above(c, words, "slots"), free));
    }

    /** The next stops; empty when none is known. */
    Optional<Reply> stops(Conversation c, String words, Outcome found) {
        return found instanceof Outcome.Stops stops && !stops.stops().isEmpty()
                ? Optional.of(Reply.buttons(
                        above(c, words, "stops") + "\n" + lines(stops.stops(), c.language()), buttons(stops.stops())))
                : Optional.empty();
    }

    /** What is said once they have the slot. */
    Reply booked(Conversation c, Outcome.Booked booked) {
        var one = booked.meeting();
        var text = speech.say(
                c.language(),
                one.asked() ? "asked" : booked.before() ? "booked-before" : "booked",
                Map.of("when", one.when(), "where", one.where(), "who", one.who()));
        return new Reply(text, List.of(), null, booked.files());
    }

    /** What is said once they are counted; empty when they are not. */
    Optional<Reply> coming(Conversation c, Outcome outcome) {
        return outcome instanceof Outcome.Coming coming
                ? Optional.of(Reply.text(speech.say(c.language(), "coming", words(coming.stop()))))
                : Optional.empty();
    }

    private String above(Conversation c, String words, String key) {
        return words.isBlank() ? speech.say(c.language(), key, Map.of()) : words.strip();
    }

    private String lines(List<Outcome.Stop> stops, Language language) {
        return stops.stream()
                .map(stop -> speech.say(language, "stop-line", words(stop)))
                .collect(Collectors.joining("\n"));
    }

    /** Where one comes by appointment only, nobody is counted. */
    private static List<Button> buttons(List<Outcome.Stop> stops) {
        return stops.stream()
                .filter(stop -> !stop.bookable())
                .map(stop -> new Button(STOP + stop.id(), stop.label()))
                .toList();
    }

    private static Map<String, String> words(Outcome.Stop stop) {
        return Map.of(
                "when", stop.when(),
                "until", stop.until(),
                "where", stop.where(),
                "who", stop.who(),
                "km", stop.kilometres(),
                "booked", stop.bookable() ? "oui" : "");
    }
}

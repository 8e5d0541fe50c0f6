package fr.escale.console.flows;

import static fr.escale.speech.Speech.say;

import fr.escale.talk.Diff.Sign;
import fr.escale.talk.Played;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One talk test: what its author wrote, and how it goes with the flow as it is typed.
 *
 * @param played null while the flow has problems, so that no talk can be played
 */
public record TalkCard(String name, String text, @Nullable Played played) {
    /** A line of the conversation; {@code kind} is "same", "less" or "more". */
    public record Row(String kind, String mark, String spoken, String who, String words) {}

    static List<TalkCard> of(Map<String, String> talks, List<Played> played) {
        Map<String, Played> byName = played.stream().collect(Collectors.toMap(Played::path, one -> one));
        return talks.entrySet().stream()
                .map(talk -> new TalkCard(talk.getKey(), talk.getValue(), byName.get(talk.getKey())))
                .toList();
    }

    public String title() {
        return played == null || played.title().isEmpty() ? name : played.title();
    }

    /** "open" before it was played, "passes", or "differs". */
    public String state() {
        if (played == null) {
            return "open";
        }
        return played.asWritten() ? "passes" : "differs";
    }

    public List<Row> rows() {
        return played == null
                ? List.of()
                : played.rows().stream().map(TalkCard::row).toList();
    }

    private static Row row(Played.Row row) {
        String spoken = switch (row.sign()) {
            case LESS -> say("attendu, mais pas venu : ");
            case MORE -> say("venu à la place : ");
            default -> "";
        };
        String mark = row.sign() == Sign.SAME ? "" : row.sign() == Sign.LESS ? "−" : "+";
        return new Row(row.sign().name().toLowerCase(Locale.ROOT), mark, spoken, Wordings.who(row.who()), row.words());
    }
}

package fr.escale.console.desk;

import static fr.escale.speech.Speech.say;

import fr.escale.conversation.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where somebody stands, as plain text for another tool: what they told and what is planned, never what they wrote. */
final class Summary {
    private Summary() {}

    /**
     * One line for each thing that is known.
     *
     * @param today the day it is made, in words
     * @param step where they stand in a flow; empty when in none
     * @param asked titles of the articles they were told
     */
    static String of(Card card, Portrait person, String today, String step, List<String> asked) {
        var lines = new ArrayList<String>();
        lines.add(say("Où en est la personne, {0}", today));
        line(
                lines,
                say("Personne"),
                join(person.nickname(), person.commune(), person.age(), say("répondue en {0}", person.language())));
        line(
                lines,
                say("Contact"),
                say("{0}, depuis le {1}, {2}", card.channel(), lower(person.first()), messages(person.lines())));
        line(lines, say("Venue par"), person.referrer());
        line(lines, say("Stade"), person.stage());
        line(lines, say("En ce moment"), now(card));
        line(lines, say("Étape"), step);
        line(lines, say("A demandé"), String.join(say(" ; "), asked));
        line(lines, say("Prévu"), String.join(say(" ; "), person.coming()));
        line(lines, say("Avant"), String.join(say(" ; "), person.past()));
        line(lines, say("Souhaits"), String.join(say(" ; "), person.consents()));
        line(lines, say("Étiquettes"), String.join(", ", person.tags()));
        return String.join("\n", lines);
    }

    private static void line(List<String> lines, String name, String words) {
        if (!words.isBlank()) {
            lines.add(say("{0} : {1}", name, words));
        }
    }

    private static String now(Card card) {
        return switch (card.mode()) {
            case BOT -> say("le bot répond");
            case WAITING -> say("attend un humain depuis {0}", card.since()) + why(card);
            case HUMAN -> say("avec {0} depuis {1}", card.holder(), card.since()) + why(card);
        };
    }

    private static String why(Card card) {
        return card.why().isBlank() || card.mode() == Mode.BOT ? "" : " (" + card.why() + ")";
    }

    private static String join(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isBlank())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private static String messages(int lines) {
        return lines == 1 ? say("1 message") : say("{0} messages", lines);
    }

    private static String lower(String words) {
        return words.toLowerCase(java.util.Locale.FRANCE);
    }
}

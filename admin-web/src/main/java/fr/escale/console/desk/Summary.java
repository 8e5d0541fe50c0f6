package fr.escale.console.desk;

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
        lines.add("Où en est la personne, " + today);
        line(
                lines,
                "Personne",
                join(person.nickname(), person.commune(), person.age(), "répondue en " + person.language()));
        line(
                lines,
                "Contact",
                card.channel() + ", depuis le " + lower(person.first()) + ", " + messages(person.lines()));
        line(lines, "Venue par", person.referrer());
        line(lines, "Stade", person.stage());
        line(lines, "En ce moment", now(card));
        line(lines, "Étape", step);
        line(lines, "A demandé", String.join(" ; ", asked));
        line(lines, "Prévu", String.join(" ; ", person.coming()));
        line(lines, "Avant", String.join(" ; ", person.past()));
        line(lines, "Souhaits", String.join(" ; ", person.consents()));
        line(lines, "Étiquettes", String.join(", ", person.tags()));
        return String.join("\n", lines);
    }

    private static void line(List<String> lines, String name, String words) {
        if (!words.isBlank()) {
            lines.add(name + " : " + words);
        }
    }

    private static String now(Card card) {
        return switch (card.mode()) {
            case BOT -> "le bot répond";
            case WAITING -> "attend un humain depuis " + card.since() + why(card);
            case HUMAN -> "avec " + card.holder() + " depuis " + card.since() + why(card);
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
        return lines == 1 ? "1 message" : lines + " messages";
    }

    private static String lower(String words) {
        return words.toLowerCase(java.util.Locale.FRANCE);
    }
}

package fr.escale.console.flows;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A flow that somebody begins: its id, and a first text that passes its checks. */
final class NewFlow {
    private static final int LONGEST_ID = 32;
    private static final int LONGEST_TITLE = 80;

    private NewFlow() {}

    /** An id made of the title that is not taken; empty when the title has no letter. */
    static String id(String title, Predicate<String> taken) {
        String plain = Normalizer.normalize(title.toLowerCase(Locale.FRANCE), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+", "");
        String words = plain.substring(0, Math.min(plain.length(), LONGEST_ID)).replaceAll("-$", "");
        return words.isEmpty()
                ? ""
                : IntStream.iterate(1, number -> number + 1)
                        .mapToObj(number -> number == 1 ? words : words + "-" + number)
                        .filter(taken.negate())
                        .findFirst()
                        .orElseThrow();
    }

    static String text(String title) {
        String name = title.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
        String words = quoted(name.substring(0, Math.min(name.length(), LONGEST_TITLE)));
        return """
                title: %s
                starts with:
                  - %s
                steps:
                  - step: début
                    say: De quoi tu as besoin ?
                    buttons:
                      - label: Poser une question
                        go to: question
                      - label: Parler à quelqu'un
                        order: human

                  - step: question
                    answer from: knowledge
                    ask: Raconte, avec tes mots.
                  - step: fin
                    end: À bientôt !
                """.formatted(words, words.toLowerCase(Locale.FRANCE));
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}

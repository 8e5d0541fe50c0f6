package fr.escale.wish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Something typed, and what is heard in it.
 *
 * @param wish its text, "-" or "!" and a trouble
 * @param rest "…" when only its being there matters
 */
record Example(Locale language, LocalDateTime now, String text, String wish, String rest) {
    static List<Example> all(String file) {
        try (var in = Objects.requireNonNull(Example.class.getResourceAsStream("/wish/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Example::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Example of(String line) {
        String[] parts = line.split(";", -1);
        return new Example(
                Locale.forLanguageTag(parts[0]),
                LocalDateTime.parse("2026-11-" + parts[1]),
                parts[2],
                parts[3],
                parts[4]);
    }

    /** What is heard, in the words of the file. */
    static String said(Heard heard) {
        return switch (heard) {
            case Heard.Wished wished -> wished.wish().text();
            case Heard.Impossible impossible -> "!" + impossible.trouble();
            case Heard.Nothing nothing -> "-";
        };
    }

    static String rest(Heard heard) {
        return switch (heard) {
            case Heard.Wished wished -> wished.rest();
            case Heard.Impossible impossible -> impossible.rest();
            case Heard.Nothing nothing -> "";
        };
    }

    boolean hasRest() {
        return !rest.isEmpty();
    }

    @Override
    public String toString() {
        return language + " " + now + " " + text;
    }
}

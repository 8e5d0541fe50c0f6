package fr.escale.console.desk;

import java.util.regex.Pattern;

/** Typed words as they may stand in a list: on one line, without marks that turn the writing round or cannot be seen. */
final class OneLine {
    /** Controls, and Unicode's directional marks, embeddings, overrides and isolates. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]+");

    private OneLine() {}

    static String of(String text) {
        return HIDDEN.matcher(text.replaceAll("\\s+", " ")).replaceAll("").strip();
    }
}

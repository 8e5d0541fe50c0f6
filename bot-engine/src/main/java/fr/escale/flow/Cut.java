package fr.escale.flow;

import java.util.ArrayList;
import java.util.List;

/** Cuts texts where it hurts least: between paragraphs, lines, sentences, words; never inside a character. */
final class Cut {
    private static final List<String> SEAMS = List.of("\n\n", "\n", ". ", "! ", "? ", " ");

    private Cut() {}

    /** At most that many units, with "…" for what is missing. */
    static String shorten(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return most == 0 ? "" : text.substring(0, whole(text, most - 1)).stripTrailing() + "…";
    }

    /** Pieces of at most {@code most} units, the last one of at most {@code last}; none of a blank text. */
    static List<String> pieces(String text, int most, int last) {
        List<String> pieces = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > last) {
            int end = seam(rest, Math.min(most, rest.length() - 1));
            pieces.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        pieces.add(rest);
        return pieces.stream().filter(piece -> !piece.isBlank()).toList();
    }

    private static int seam(String text, int most) {
        for (String seam : SEAMS) {
            int found = text.lastIndexOf(seam, most - seam.length());
            // a seam near the beginning would leave a tiny message
            if (found >= most / 3) {
                return found + seam.length();
            }
        }
        return whole(text, most);
    }

    /** The nearest place at or before this one that is not inside a surrogate pair. */
    private static int whole(String text, int at) {
        boolean inside = at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
        return inside && at > 1 ? at - 1 : at;
    }
}

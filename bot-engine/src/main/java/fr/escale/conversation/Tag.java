package fr.escale.conversation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which message of ours a platform speaks of.
 *
 * @param n the line's number
 * @param piece empty for the whole or its last piece, else "+" and the piece's number
 */
record Tag(String conversation, int n, String piece) {
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{1,64})#([0-9]{1,9})(\\+[0-9]{1,3})?");

    /** Empty for what is none of ours. */
    static Optional<Tag> read(String text) {
        var found = FORM.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var piece = found.group(3);
        return Optional.of(new Tag(found.group(1), Integer.parseInt(found.group(2)), piece == null ? "" : piece));
    }

    boolean isLast() {
        return piece.isEmpty();
    }

    String bucket() {
        return Buckets.id(conversation, n / Buckets.LINES);
    }

    String key() {
        return "n" + n + piece;
    }
}

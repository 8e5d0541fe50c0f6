package fr.escale.conversation;

import fr.escale.engine.Input;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How somebody first came to us, as their platform or the link they opened tells it; nothing of what they said.
 *
 * @param kind whether it was an advertisement, a post, or a link of ours with a code
 * @param id the platform's id of the advertisement or post, or the code; at most 64 characters
 * @param headline what stood above the advertisement; at most 80 characters, may be empty
 */
public record Origin(Kind kind, String id, String headline) {
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_HEADLINE = 80;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{1,63}");
    /**
     * A link can have words written before they are sent, and nothing else: a code is their last word, marked so that no
     * hashtag of anybody's own is taken for one.
     */
    private static final Pattern LAST_WORD = Pattern.compile("(?s)(.*?)\\s*#via-([a-z0-9][a-z0-9_-]{1,31})\\s*");

    /** What somebody came by. */
    public enum Kind {
        AD,
        POST,
        CODE
    }

    public Origin {
        id = shortened(id.strip(), LONGEST_ID);
        headline = shortened(headline.strip().replaceAll("\\s+", " "), LONGEST_HEADLINE);
    }

    /** What the first thing somebody sends tells by itself: the payload of a link, or a code as the last word. */
    static Optional<Origin> of(Input first) {
        return switch (first) {
            case Input.Start start -> code(start.payload());
            case Input.Text said -> {
                var match = LAST_WORD.matcher(said.text());
                yield match.matches() ? code(match.group(2)) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** What they said, without the code they did not write themselves. */
    static Input withoutCode(Input first) {
        if (first instanceof Input.Text said) {
            var match = LAST_WORD.matcher(said.text());
            if (!match.matches()) {
                return first;
            }
            return match.group(1).isBlank() ? new Input.Start("") : new Input.Text(match.group(1));
        }
        return first;
    }

    private static Optional<Origin> code(String text) {
        return CODE.matcher(text).matches() ? Optional.of(new Origin(Kind.CODE, text, "")) : Optional.empty();
    }

    private static String shortened(String text, int most) {
        int length = text.codePointCount(0, text.length());
        return length <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** It may tell who somebody is. */
    @Override
    public String toString() {
        return "Origin[" + kind + "]";
    }
}

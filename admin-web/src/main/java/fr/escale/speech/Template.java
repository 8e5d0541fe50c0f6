package fr.escale.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words a page template shows: its text, the attributes people read or hear, and the words in its expressions. What
 * stands in an element with th:text is only there for who reads the file.
 */
final class Template {
    private static final Pattern MARKUP =
            Pattern.compile("<!--.*?-->|<!\\w[^>]*>|<(/?)([\\w:]+)((?:\"[^\"]*\"|[^\">])*)>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)=\"([^\"]*)\"");
    private static final Pattern WORDS_IN_CODE = Pattern.compile("(?<![\\w'])'((?:[^'\\\\]|\\\\.)*)'");
    private static final Pattern COMPARED = Pattern.compile("(?:==|!=)\\s*$");
    private static final Pattern COMPARING = Pattern.compile("^\\s*(?:==|!=)");
    private static final Pattern READ = Pattern.compile("aria-label|title|placeholder|alt|data-.*");
    private static final Pattern CODE = Pattern.compile(
            "th:(?:text|utext|attr|attrappend|with|replace|insert|each|value|title|alt|aria-.*|data-.*)");
    /** Names of things, ids and the letters of a date's pattern. */
    private static final Pattern NAMES =
            Pattern.compile("-?[a-z]+(?:-[a-z]+|[A-Z][a-z]*)*(?: [a-z]+(?:-[a-z]+)+)*|[A-Z]{2,}|[EdMyHm ,:]+");

    private static final Set<String> WITHOUT_INSIDE = Set.of("input", "img", "br", "meta", "link", "path");

    private final String source;
    private final List<Piece> pieces = new ArrayList<>();
    private String unread = "";
    private int depth;

    private Template(String source) {
        this.source = source;
    }

    /** Some words, and where they stand: from, to (excluded). */
    record Piece(int from, int to, String words) {}

    /** Every piece of a template, in order. */
    static List<Piece> pieces(String source) {
        Template template = new Template(source);
        template.scan();
        return List.copyOf(template.pieces);
    }

    private void scan() {
        Matcher markup = MARKUP.matcher(source);
        int from = 0;
        while (markup.find()) {
            text(from, markup.start());
            from = markup.end();
            if (markup.group(2) != null) {
                tag(markup);
            }
        }
        text(from, source.length());
    }

    private void text(int from, int to) {
        if (unread.isEmpty() && Words.areThere(source.substring(from, to))) {
            pieces.add(new Piece(from, to, source.substring(from, to)));
        }
    }

    private void tag(Matcher markup) {
        String name = markup.group(2);
        boolean closes = !markup.group(1).isEmpty();
        if (!unread.isEmpty()) {
            if (name.equals(unread)) {
                depth += closes ? -1 : 1;
            }
            unread = depth == 0 ? "" : unread;
        } else if (!closes && attributes(markup.start(3), markup.end(3)) && !WITHOUT_INSIDE.contains(name)) {
            unread = name;
            depth = 1;
        }
    }

    /** Whether one of them replaces what stands inside. */
    private boolean attributes(int from, int to) {
        boolean replaces = false;
        Matcher attribute = ATTRIBUTE.matcher(source).region(from, to);
        while (attribute.find()) {
            String name = attribute.group(1);
            replaces |= name.equals("th:text") || name.equals("th:utext");
            if (CODE.matcher(name).matches()) {
                code(attribute.start(2), attribute.end(2), name.endsWith("text"));
            } else if (READ.matcher(name).matches() && isSentence(attribute.group(2))) {
                pieces.add(new Piece(attribute.start(2), attribute.end(2), attribute.group(2)));
            }
        }
        return replaces;
    }

    private void code(int from, int to, boolean shown) {
        Matcher words = WORDS_IN_CODE.matcher(source).region(from, to);
        while (words.find()) {
            String before = source.substring(from, words.start());
            String after = source.substring(words.end(), to);
            boolean compared =
                    COMPARED.matcher(before).find() || COMPARING.matcher(after).find();
            boolean argument = before.stripTrailing().endsWith("(")
                    || before.stripTrailing().endsWith(",");
            if (!compared && (shown && !argument ? Words.areThere(words.group(1)) : isSentence(words.group(1)))) {
                pieces.add(new Piece(words.start(1), words.end(1), words.group(1)));
            }
        }
    }

    private static boolean isSentence(String text) {
        return Words.areThere(text)
                && !NAMES.matcher(text.strip()).matches()
                && text.codePoints().anyMatch(c -> c > 127 || c == ' ' || Character.isUpperCase(c));
    }
}

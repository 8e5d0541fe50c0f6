package fr.escale.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where and why ICU could not read a text, in words of ours. */
final class BrokenText {
    private static final Pattern INDEX = Pattern.compile("\\[at pattern index (\\d+)]");
    private static final Pattern CASES = Pattern.compile(",\\s*(?:plural|select|selectordinal)\\b");

    private BrokenText() {}

    static Fault of(String source, RuntimeException wrong) {
        String message = String.valueOf(wrong.getMessage());
        int open = open(source);
        if (open >= 0) {
            return broken(open, "found \"{\" without a \"}\" behind it, expected both");
        }
        if (message.contains("Missing 'other'")) {
            return broken(cases(source), "found no \"other\" among the cases, expected \"other {…}\" as the last one");
        }
        Matcher index = INDEX.matcher(message);
        int at = index.find() ? Math.min(Integer.parseInt(index.group(1)), source.length()) : cases(source);
        return broken(
                at, "found braces that cannot be read, expected \"{word}\" or \"{word, plural, one {…} other {…}}\"");
    }

    private static Fault broken(int at, String message) {
        return Fault.text(at, message);
    }

    /** The last brace that is never closed. */
    private static int open(String source) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < source.length(); i++) {
            if (source.charAt(i) == '{') {
                open.push(i);
            } else if (source.charAt(i) == '}') {
                open.poll();
            }
        }
        return open.isEmpty() ? -1 : open.peek();
    }

    private static int cases(String source) {
        Matcher cases = CASES.matcher(source);
        return cases.find() ? cases.start() : 0;
    }
}

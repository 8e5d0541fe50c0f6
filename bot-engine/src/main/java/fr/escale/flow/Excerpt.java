package fr.escale.flow;

import java.util.stream.Collectors;

/** A line of a file with a caret below one of its characters. */
record Excerpt(int line, int column, String source) {
    /** What a narrow window shows; longer lines are cut around the caret. */
    private static final int WIDEST = 100;

    private static final int BEFORE = 60;

    @Override
    public String toString() {
        int[] characters = source.codePoints().toArray();
        int caret = Math.min(column - 1, characters.length);
        int from = characters.length <= WIDEST ? 0 : Math.max(0, Math.min(caret - BEFORE, characters.length - WIDEST));
        int to = Math.min(characters.length, from + WIDEST);
        String before = (from > 0 ? "…" : "") + new String(characters, from, caret - from);
        String after = new String(characters, caret, Math.max(0, to - caret)) + (to < characters.length ? "…" : "");
        String shown = "%3d | %s".formatted(line, before + after).stripTrailing();
        return shown + "\n" + margin(line) + "| " + blanks(before) + "^";
    }

    /** As wide as the line's number and the blank after it. */
    static String margin(int line) {
        return " ".repeat("%3d ".formatted(line).length());
    }

    /** As wide on a screen as those words: tabs stay tabs, an emoji takes two places, an accent of its own none. */
    private static String blanks(String words) {
        return words.codePoints().mapToObj(Excerpt::blank).collect(Collectors.joining());
    }

    private static String blank(int character) {
        if (character == '\t') {
            return "\t";
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> "";
            default -> Character.isEmojiPresentation(character) ? "  " : " ";
        };
    }
}

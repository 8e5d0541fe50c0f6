package fr.escale.flow;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Finds the place in the file of a sign in a text that was read from it. YAML folds lines, drops indentation and knows
 * escapes; what it never changes is the order of what is not blank, so that is what is counted.
 */
final class Spot {
    private final int[] file;
    private int at;
    private int line;
    private int column;

    private Spot(int[] file, Mark start) {
        this.file = file;
        this.at = start.getIndex();
        this.line = start.getLine();
        this.column = start.getColumn();
    }

    /** @param index of the sign, in UTF-16 units from the beginning of the text */
    static Mark of(String file, Located text, int index) {
        ScalarNode node = text.node();
        if (node == null) {
            return text.at();
        }
        Spot spot = new Spot(file.codePoints().toArray(), node.getStartMark());
        spot.go(
                node.getScalarStyle(),
                inked(text.value().substring(0, Math.min(index, text.value().length()))));
        return new Mark(text.at().getName(), spot.at, spot.line, spot.column, spot.file, spot.at);
    }

    private static long inked(String before) {
        return before.codePoints().filter(sign -> !Character.isWhitespace(sign)).count();
    }

    private void go(ScalarStyle style, long inked) {
        begin(style);
        long left = inked;
        skipBlanks();
        while (left > 0 && at < file.length) {
            left -= one(style) ? 1 : 0;
            skipBlanks();
        }
    }

    private void begin(ScalarStyle style) {
        switch (style) {
            case DOUBLE_QUOTED, SINGLE_QUOTED -> step();
            case LITERAL, FOLDED -> {
                while (at < file.length && file[at] != '\n') {
                    step();
                }
            }
            default -> {}
        }
    }

    /** Passes one sign of the text; false when it was the escape of a blank. */
    private boolean one(ScalarStyle style) {
        int sign = file[at];
        step();
        if (style == ScalarStyle.SINGLE_QUOTED && sign == '\'') {
            step();
        } else if (style == ScalarStyle.DOUBLE_QUOTED && sign == '\\' && at < file.length) {
            return escaped();
        }
        return true;
    }

    private boolean escaped() {
        int kind = file[at];
        int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        for (int i = 0; i <= digits; i++) {
            step();
        }
        return "nrt\n LPN_ve".indexOf(kind) < 0;
    }

    private void skipBlanks() {
        while (at < file.length && Character.isWhitespace(file[at])) {
            step();
        }
    }

    private void step() {
        if (at < file.length) {
            boolean end = file[at] == '\n';
            line = end ? line + 1 : line;
            column = end ? 0 : column + 1;
            at++;
        }
    }
}

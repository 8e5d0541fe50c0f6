package fr.escale.table;

import fr.escale.table.Table.Row;
import java.util.ArrayList;
import java.util.List;

/** Reads the cells of a table, letter by letter. */
final class TableReader {
    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    TableReader(String text) {
        this.text = (text.startsWith(Table.BYTE_ORDER_MARK) ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        String header = this.text
                .lines()
                .filter(one -> !one.isBlank() && !one.startsWith("#"))
                .findFirst()
                .orElse("");
        this.separator = count(header, ';') > count(header, ',') ? ';' : ',';
    }

    private static long count(String text, char letter) {
        return text.chars().filter(c -> c == letter).count();
    }

    List<Row> rows() {
        while (at < text.length()) {
            if (text.charAt(at) == '#') {
                skipLine();
            } else {
                row();
            }
        }
        return rows;
    }

    private void skipLine() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
        line++;
    }

    private void row() {
        int begun = line;
        var cells = new ArrayList<String>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            cells.add(cell());
        }
        // the end of the line, or of the text
        at++;
        line++;
        if (cells.size() > 1 || !cells.getFirst().isBlank()) {
            rows.add(new Row(begun, cells));
        }
    }

    private String cell() {
        var cell = new StringBuilder();
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            if (text.charAt(at) == QUOTE && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted(cell);
            } else {
                cell.append(text.charAt(at++));
            }
        }
        return Table.meant(cell.toString());
    }

    private void quoted(StringBuilder cell) {
        int begun = line;
        for (at++; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == QUOTE && !text.startsWith("\"\"", at)) {
                at++;
                return;
            }
            if (letter == QUOTE) {
                at++;
            }
            line += letter == '\n' ? 1 : 0;
            cell.append(letter);
        }
        throw new BrokenTableException(begun);
    }
}

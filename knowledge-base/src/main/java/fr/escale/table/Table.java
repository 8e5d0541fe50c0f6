package fr.escale.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as CSV (RFC 4180): a header, then rows; a cell in quotes may hold separators, line ends and doubled quotes.
 * What a spreadsheet would take for a formula is written behind an apostrophe and read without it.
 *
 * @param header the names of its columns
 * @param rows the others, without empty lines and those that begin with "#"
 */
public record Table(List<String> header, List<Row> rows) {
    /** Tells a spreadsheet that the text is UTF-8. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a spreadsheet would run as a formula, with the apostrophes that keep it from doing so. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r]");

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param line where it begins in its file, from 1
     * @param cells as many as it has, which may be more or fewer than the header
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Reads a table; columns are parted by commas, or by semicolons where the header has more of those. An empty text
     * is a table without columns.
     *
     * @throws BrokenTableException when a quote never ends
     */
    public static Table read(String text) {
        List<Row> all = new TableReader(text).rows();
        return all.isEmpty()
                ? new Table(List.of(), List.of())
                : new Table(all.getFirst().cells(), all.subList(1, all.size()));
    }

    /**
     * Writes a table as a spreadsheet in France opens it: a byte order mark, semicolons, and no cell that it would run.
     * What is read back from it is the same.
     */
    public static String write(List<String> header, List<List<String>> rows) {
        return Stream.concat(Stream.of(header), rows.stream())
                .map(Table::line)
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Table::harmless).map(Table::quoted).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    /** A cell as it was before it was made harmless. */
    static String meant(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r')
                && !cell.startsWith("#");
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}

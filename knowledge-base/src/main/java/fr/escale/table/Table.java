package fr.escale.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as CSV (RFC 4180): a header, then rows; a cell in quotes may hold separators, line ends and doubled quotes.
 *
 * @param header the names of its columns
 * @param rows the others, without empty lines and those that begin with "#"
 */
public record Table(List<String> header, List<Row> rows) {
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

    /** Writes a table, with commas; what is read back from it is the same. */
    public static String write(List<String> header, List<List<String>> rows) {
        return Stream.concat(Stream.of(header), rows.stream()).map(Table::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Table::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r')
                && !cell.startsWith("#");
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}

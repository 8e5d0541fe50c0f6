package fr.escale.knowledge.exchange;

import fr.escale.knowledge.ArticleReader.Problem;
import fr.escale.knowledge.Field;
import fr.escale.knowledge.Flaw;
import fr.escale.knowledge.Written;
import fr.escale.table.BrokenTableException;
import fr.escale.table.Table;
import fr.escale.table.Table.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the rows of a CSV table as articles. */
final class CsvItems {
    private final String name;
    private final List<Item> items = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private CsvItems(String name) {
        this.name = name;
    }

    static CsvItems of(String name, String text) {
        var csv = new CsvItems(name);
        try {
            csv.read(Table.read(text));
        } catch (BrokenTableException e) {
            csv.problem(e.line(), 1, "", "Un guillemet s'ouvre ici et ne se ferme jamais.");
        }
        return csv;
    }

    List<Item> items() {
        return items;
    }

    List<Problem> problems() {
        return problems;
    }

    private void read(Table table) {
        List<Optional<Field>> columns = table.header().stream()
                .map(column -> Field.ofKey(column.strip()))
                .toList();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isEmpty()) {
                problem(1, i + 1, table.header().get(i), "Cette colonne n'existe pas.");
            }
        }
        if (!columns.contains(Optional.of(Field.ID))) {
            problem(1, 1, "id", "Il faut une colonne « id ».");
        }
        if (problems.isEmpty()) {
            List<Field> fields = columns.stream().map(Optional::orElseThrow).toList();
            table.rows().forEach(row -> row(fields, row));
        }
    }

    private void row(List<Field> fields, Row row) {
        if (row.cells().size() != fields.size()) {
            problem(
                    row.line(),
                    1,
                    "",
                    "Il faut " + fields.size() + " cases ; il y en a "
                            + row.cells().size() + ".");
            return;
        }
        Map<Field, String> parts = new EnumMap<>(Field.class);
        IntStream.range(0, fields.size())
                .forEach(i -> parts.put(fields.get(i), row.cells().get(i)));
        var written = new Written(parts);
        List<Problem> wrong =
                written.flaws().stream().map(flaw -> place(fields, row, flaw)).toList();
        items.add(new Item(written, wrong, flaw -> place(fields, row, flaw)));
    }

    /** A cell may span lines, and so may those before it. */
    private Problem place(List<Field> fields, Row row, Flaw flaw) {
        int column = Math.max(0, fields.indexOf(flaw.field()));
        int above = row.cells().subList(0, column).stream()
                .mapToInt(cell -> (int) cell.chars().filter(c -> c == '\n').count())
                .sum();
        int within = flaw.line() == null ? 0 : flaw.line();
        return new Problem(
                name, row.line() + above + within, column + 1, flaw.field().key(), flaw.message());
    }

    private void problem(int line, int column, String field, String expected) {
        problems.add(new Problem(name, line, column, field, expected));
    }
}

package fr.escale.console.referents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/** One row of the form as typed. */
record Row(Part part, Map<String, String> cells) {
    /** Every row that was sent, empty ones too: fields of the same name, once per row. */
    static List<Row> read(Part part, MultiValueMap<String, String> typed) {
        int most = part.columns().stream()
                .mapToInt(column -> column(part, column, typed).size())
                .max()
                .orElse(0);
        return IntStream.range(0, most).mapToObj(row -> read(part, row, typed)).toList();
    }

    /** @param cells the columns' texts in the part's order */
    static Row of(Part part, String... cells) {
        var named = new HashMap<String, String>();
        for (int i = 0; i < cells.length; i++) {
            named.put(part.columns().get(i), cells[i]);
        }
        return new Row(part, named);
    }

    private static Row read(Part part, int row, MultiValueMap<String, String> typed) {
        var cells = new HashMap<String, String>();
        for (var column : part.columns()) {
            var sent = column(part, column, typed);
            cells.put(column, row < sent.size() ? sent.get(row).strip() : "");
        }
        return new Row(part, cells);
    }

    private static List<String> column(Part part, String column, MultiValueMap<String, String> typed) {
        return typed.getOrDefault(part.label() + "." + column, List.of());
    }

    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean isEmpty() {
        return part.telling().stream().allMatch(column -> cell(column).isEmpty());
    }
}

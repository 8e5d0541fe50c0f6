package fr.escale.knowledge.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The lists beside the program: a line a thing, columns parted by tabs, {@code #} begins a remark. */
final class DataFile {
    private DataFile() {}

    /** The lines of {@code search/<name>}, each cut into exactly that many columns. */
    static List<List<String>> rows(String name, int columns) {
        var rows = new ArrayList<List<String>>();
        int number = 0;
        for (String line : lines(name)) {
            number++;
            String said = line.replaceFirst("(^|\\s)#.*", "").strip();
            if (said.isEmpty()) {
                continue;
            }
            List<String> row = List.of(said.split("\t+", -1));
            if (row.size() != columns) {
                throw new IllegalStateException("search/%s:%d: expected %d columns parted by tabs, found %d: %s"
                        .formatted(name, number, columns, row.size(), said));
            }
            rows.add(row);
        }
        return rows;
    }

    /** All lines of {@code search/<name>} as they stand. */
    static List<String> lines(String name) {
        try (var stream = Objects.requireNonNull(DataFile.class.getResourceAsStream("/search/" + name), name);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

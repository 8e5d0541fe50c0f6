package fr.escale.territory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The departments of France, by the INSEE codes of communes. */
public final class Departments {
    private static final Map<String, Department> ALL = read();

    private Departments() {}

    private record Department(String name, String region) {}

    /** Code of the department a commune is in, from its INSEE code: "56", "2A", "974". */
    public static String of(String commune) {
        // overseas departments have three characters, all others two
        return commune.substring(0, Math.min(commune.length(), commune.startsWith("97") ? 3 : 2));
    }

    /** INSEE code of the region a commune is in, from its own INSEE code ("53" is Bretagne). */
    public static Optional<String> region(String commune) {
        return Optional.ofNullable(ALL.get(of(commune))).map(Department::region);
    }

    /** Name of the department a commune is in ("Morbihan"). */
    public static Optional<String> name(String commune) {
        return Optional.ofNullable(ALL.get(of(commune))).map(Department::name);
    }

    private static Map<String, Department> read() {
        try (InputStream file =
                Objects.requireNonNull(Departments.class.getResourceAsStream("/france/departments.csv"))) {
            Map<String, Department> all = new HashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .forEach(cells -> all.put(cells[0], new Department(cells[1], cells[2])));
            return Map.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

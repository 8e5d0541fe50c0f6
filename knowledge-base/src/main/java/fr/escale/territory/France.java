package fr.escale.territory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Every commune of France, the largest first; read when somebody is first from elsewhere. */
final class France {
    /** Shorter names are easily another word: they must be written right. */
    private static final int SHORTEST_WITH_A_SLIP = 8;

    private final Map<String, Commune> byCode = new LinkedHashMap<>();
    private final Map<String, List<Commune>> byName = new LinkedHashMap<>();
    private final Map<String, List<Commune>> byPostcode = new HashMap<>();

    private France() {
        content().lines().filter(line -> !line.startsWith("#")).skip(1).forEach(this::add);
    }

    /** Read once, by whoever asks first. */
    private static final class Known {
        static final France FRANCE = new France();
    }

    static France known() {
        return Known.FRANCE;
    }

    private void add(String line) {
        String[] cells = line.split(",", -1);
        var commune = new Commune(cells[0], cells[1], List.of(cells[2].split(" ")), cells[3]);
        byCode.put(commune.code(), commune);
        byName.computeIfAbsent(PlaceName.joined(commune.name()), _ -> new ArrayList<>(1))
                .add(commune);
        commune.postcodes()
                .forEach(postcode -> byPostcode
                        .computeIfAbsent(postcode, _ -> new ArrayList<>(1))
                        .add(commune));
    }

    Optional<Commune> commune(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<Commune> withPostcode(String postcode) {
        return byPostcode.getOrDefault(postcode, List.of());
    }

    /** Those of that name, whatever its accents and articles. */
    List<Commune> calledExactly(String typed) {
        String joined = PlaceName.joined(typed);
        List<Commune> whole = PlaceName.isTelling(joined) ? byName.getOrDefault(joined, List.of()) : List.of();
        return whole.isEmpty() ? byName.getOrDefault(PlaceName.heart(typed), List.of()) : whole;
    }

    /** Those of that name; where there are none, those whose name is one letter away, if it is long enough. */
    List<Commune> called(String typed) {
        List<Commune> exactly = calledExactly(typed);
        String heart = PlaceName.heart(typed);
        return exactly.isEmpty() && heart.length() >= SHORTEST_WITH_A_SLIP ? nearly(heart) : exactly;
    }

    private List<Commune> nearly(String name) {
        return byName.entrySet().stream()
                .filter(entry -> Math.abs(entry.getKey().length() - name.length()) <= 1)
                .filter(entry -> entry.getKey().charAt(0) == name.charAt(0))
                .filter(entry -> Letters.apart(entry.getKey(), name) <= 1)
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private static String content() {
        try (InputStream file = Objects.requireNonNull(France.class.getResourceAsStream("/france/communes.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

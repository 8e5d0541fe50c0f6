package fr.escale.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * French sentences and their English ones: those of the console, and those that other rooms write and the console only
 * shows.
 */
final class Catalogue {
    static final Catalogue ENGLISH = new Catalogue(read("/speech/console.en.po"), read("/speech/rooms.en.po"));
    private final Map<String, String> console;
    private final Map<String, String> rooms;
    private final Map<String, String> all;
    private final List<Retelling> retellings;

    private Catalogue(Map<String, String> console, Map<String, String> rooms) {
        this.console = console;
        this.rooms = rooms;
        this.all = together(console, rooms);
        this.retellings = rooms.entrySet().stream()
                .filter(entry -> entry.getKey().contains("{0}"))
                .map(entry -> Retelling.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Retelling::letters).reversed())
                .toList();
    }

    /** The console's own. */
    Map<String, String> console() {
        return console;
    }

    /** Those of other rooms. */
    Map<String, String> rooms() {
        return rooms;
    }

    /** The English sentence; null where there is none. */
    @Nullable
    String find(String french) {
        return all.get(french);
    }

    /** The English sentence, or the French where there is none: nobody gets an empty page for it. */
    String of(String french) {
        return all.getOrDefault(french, french);
    }

    /** The English of a sentence whose values are filled in already, and of those values where they are sentences too. */
    String retold(String french) {
        return Optional.ofNullable(find(french))
                .or(() -> Optional.ofNullable(find(french + ".")).map(stopped -> stopped.replaceFirst("\\.$", "")))
                .or(() -> retellings.stream()
                        .flatMap(one -> one.of(french, this::retold).stream())
                        .findFirst())
                .orElse(french);
    }

    private static Map<String, String> together(Map<String, String> one, Map<String, String> other) {
        Map<String, String> all = new HashMap<>(one);
        other.forEach((french, english) -> {
            if (all.put(french, english) != null) {
                throw new IllegalStateException("in both catalogues: " + french);
            }
        });
        return Map.copyOf(all);
    }

    private static Map<String, String> read(String file) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Catalogue.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return PoFile.sentences(lines.lines());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

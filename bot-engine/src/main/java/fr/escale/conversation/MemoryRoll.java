package fr.escale.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.escale.knowledge.Theme;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The rows, kept current by every write of a conversation in this process, and by {@link RollKeeper} for the rest. What
 * is older never replaces what is newer, and what was erased does not come back.
 */
@Component
class MemoryRoll {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("\\s+");

    private final Map<String, Kept> rows = new ConcurrentHashMap<>();
    private final Cache<String, Boolean> erased =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(10)).build();
    private final ApplicationEventPublisher events;
    private volatile boolean whole;

    MemoryRoll(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** @param text all that is searched, folded */
    private record Kept(Roll.Row row, String text) {
        static Kept of(Roll.Row row) {
            var theme = Theme.of(row.theme()).map(Theme::french).orElse("");
            var tags = String.join("\n", row.tags());
            return new Kept(
                    row, folded(String.join("\n", row.nickname(), tags, row.place(), theme, row.why(), row.last())));
        }
    }

    /** Takes a row, unless a newer one is there. */
    void put(Roll.Row row) {
        var kept = Kept.of(row);
        rows.compute(row.conversation(), (id, known) -> {
            boolean isNewer = known == null || known.row().version() < row.version();
            return erased.getIfPresent(id) != null ? null : isNewer ? kept : known;
        });
        changed(row.conversation());
    }

    void remove(String conversation) {
        erased.put(conversation, true);
        rows.remove(conversation);
        changed(conversation);
    }

    /** Something of it changed that stands on no row. */
    void changed(String conversation) {
        events.publishEvent(new Roll.Changed(conversation));
    }

    /** Whether it is here as it was written then, or later. */
    boolean has(String conversation, long version) {
        var known = rows.get(conversation);
        return known != null && known.row().version() >= version;
    }

    Stream<Roll.Row> find(String words) {
        var wanted = BETWEEN.splitAsStream(folded(words.strip()))
                .filter(word -> !word.isEmpty())
                .toList();
        return rows.values().stream().filter(kept -> holds(kept, wanted)).map(Kept::row);
    }

    Optional<Roll.Row> row(String conversation) {
        return Optional.ofNullable(rows.get(conversation)).map(Kept::row);
    }

    boolean isWhole() {
        return whole;
    }

    void completed() {
        whole = true;
    }

    private static boolean holds(Kept kept, List<String> words) {
        return words.stream().allMatch(kept.text()::contains);
    }

    private static String folded(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replace('’', '\'');
        return MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }
}

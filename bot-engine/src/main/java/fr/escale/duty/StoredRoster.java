package fr.escale.duty;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * What staff say of their hours in collection {@code duty}, a document each; who is on call in {@code calls}. Each
 * instance reads them at most once a second.
 */
final class StoredRoster implements Roster {
    static final String SHEETS = "duty";
    static final String CALLS = "calls";

    private final MongoOperations store;
    private final LoadingCache<String, Kept> kept;

    StoredRoster(MongoOperations store, Ticker ticker) {
        this.store = store;
        this.kept = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(1))
                .ticker(ticker)
                .build(all -> read());
    }

    private record Kept(Map<String, Sheet> sheets, List<Call> calls) {}

    /** What one of them has said. */
    record Sheet(List<Hours> week, Optional<Presence> presence) {
        static final Sheet BLANK = new Sheet(List.of(), Optional.empty());
    }

    @Override
    public List<Hours> hours(String email) {
        return sheet(email).week();
    }

    @Override
    public void keepHours(String email, List<Hours> week) {
        var sorted = week.stream()
                .sorted(Comparator.comparing(Hours::day).thenComparing(Hours::from))
                .map(RosterText::hours)
                .toList();
        set(email, new Update().set("week", sorted));
    }

    @Override
    public Optional<Presence> presence(String email, Instant now) {
        return sheet(email).presence().filter(presence -> presence.lastsAt(now));
    }

    @Override
    public void present(String email, Presence presence) {
        set(email, new Update().set("presence", RosterText.presence(presence)));
    }

    @Override
    public void forgetPresence(String email) {
        set(email, new Update().unset("presence"));
    }

    @Override
    public List<Call> calls(LocalDate today) {
        return kept.get(SHEETS).calls().stream()
                .filter(call -> !call.isOver(today))
                .toList();
    }

    @Override
    public void addCall(String who, LocalDate first, LocalDate last, LocalTime from, LocalTime to) {
        var id = UUID.randomUUID().toString();
        store.insert(RosterText.call(new Call(id, who, first, last, from, to)), CALLS);
        kept.invalidateAll();
    }

    @Override
    public boolean removeCall(String id) {
        var removed = store.remove(Query.query(Criteria.where("_id").is(id)), CALLS);
        kept.invalidateAll();
        return removed.getDeletedCount() == 1;
    }

    private void set(String email, Update change) {
        store.upsert(Query.query(Criteria.where("_id").is(email)), change, SHEETS);
        kept.invalidateAll();
    }

    private Sheet sheet(String email) {
        return kept.get(SHEETS).sheets().getOrDefault(email, Sheet.BLANK);
    }

    private Kept read() {
        var sheets = store.findAll(Document.class, SHEETS).stream()
                .collect(Collectors.toMap(sheet -> sheet.getString("_id"), RosterText::sheet));
        var calls = store.findAll(Document.class, CALLS).stream()
                .map(RosterText::call)
                .sorted(Comparator.comparing(Call::first).thenComparing(Call::from))
                .toList();
        return new Kept(sheets, calls);
    }
}

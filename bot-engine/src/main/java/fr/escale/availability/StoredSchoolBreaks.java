package fr.escale.availability;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** The school holidays in one document, days as "2026-12-19"; read at most once a second by each instance. */
final class StoredSchoolBreaks implements SchoolBreaks {
    private static final String COLLECTION = "schoolBreaks";
    private static final String ID = "territory";
    private static final Comparator<SchoolBreak> SOONEST =
            Comparator.comparing(SchoolBreak::from).thenComparing(SchoolBreak::to);

    private final MongoOperations store;
    private final LoadingCache<String, List<SchoolBreak>> kept;

    StoredSchoolBreaks(MongoOperations store, Ticker ticker) {
        this.store = store;
        this.kept = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(1))
                .ticker(ticker)
                .build(id -> read());
    }

    @Override
    public List<SchoolBreak> all() {
        return kept.get(ID);
    }

    @Override
    public void save(List<SchoolBreak> breaks) {
        var rows = breaks.stream()
                .map(one -> new Document("name", one.name())
                        .append("from", one.from().toString())
                        .append("to", one.to().toString()))
                .toList();
        store.save(new Document("_id", ID).append("breaks", rows), COLLECTION);
        kept.invalidateAll();
    }

    private List<SchoolBreak> read() {
        var saved = store.findById(ID, Document.class, COLLECTION);
        var rows = saved == null ? List.<Document>of() : saved.getList("breaks", Document.class);
        return rows.stream()
                .map(row -> new SchoolBreak(
                        row.getString("name"),
                        LocalDate.parse(row.getString("from")),
                        LocalDate.parse(row.getString("to"))))
                .sorted(SOONEST)
                .toList();
    }
}

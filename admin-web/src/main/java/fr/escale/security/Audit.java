package fr.escale.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** What staff did, in order: notes are only ever added, and forgotten after a year. */
public class Audit {
    static final String AUDIT = "audit";

    /** Who did what the clock or the calendar did. */
    public static final String BY_ITSELF = "escale";

    /** Who did what was done at the server's own terminal. */
    public static final String AT_THE_SERVER = "server";

    /** What a reading is called. */
    static final String READ = "read";

    private static final Duration READING = Duration.ofHours(1);

    private final MongoOperations store;
    private final InstantSource clock;
    /** Pages ask again every few seconds: what is noted already need not ask the store. */
    private final Cache<String, Boolean> readings =
            Caffeine.newBuilder().maximumSize(10_000).build();

    Audit(MongoOperations store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * One thing that was done.
     *
     * @param who e-mail address of the member of staff, or "unknown"
     * @param about id of what it was done to; may be empty
     * @param whom e-mail address of another member of staff whom it concerns; may be empty
     */
    public record Note(Instant at, String who, String what, String about, String whom) {}

    /**
     * Notes that somebody did something.
     *
     * @param who e-mail address of the member of staff, or "unknown"
     * @param what a short name of what was done, lower case with hyphens ("took-over", "published")
     * @param about id of what it was done to (a conversation, an article); may be empty. Never words of a message
     */
    public void note(String who, String what, String about) {
        note(who, what, about, "");
    }

    /**
     * The same of something that concerns a colleague.
     *
     * @param who as above, or {@link #BY_ITSELF}
     * @param whom their e-mail address; may be empty
     */
    public void note(String who, String what, String about, String whom) {
        store.insert(document(new Note(clock.instant(), who, what, about, whom)), AUDIT);
    }

    /** Notes what may have been noted already under the same id. */
    public void noteOnce(String id, Note note) {
        addOnce(document(note).append("_id", id));
    }

    /** Notes that somebody read a conversation that they do not hold: once an hour for each of both. */
    public void read(String who, String conversation) {
        Instant now = clock.instant();
        String id = READ + " " + now.getEpochSecond() / READING.toSeconds() + " " + conversation + " " + who;
        if (readings.getIfPresent(id) == null) {
            noteOnce(id, new Note(now, who, READ, conversation, ""));
            readings.put(id, true);
        }
    }

    /**
     * Notes, newest first.
     *
     * @param who e-mail address of whose; empty for everybody's
     * @param skip how many newer ones are left out
     */
    public List<Note> newest(String who, int skip, int most) {
        Query query =
                who.isEmpty() ? new Query() : Query.query(Criteria.where("who").is(who));
        query.with(Sort.by(Sort.Direction.DESC, "at")).skip(skip).limit(most);
        return store.find(query, Document.class, AUDIT).stream()
                .map(Audit::note)
                .toList();
    }

    /** Removes what is older. */
    void forget(Instant before) {
        store.remove(Query.query(Criteria.where("at").lt(Date.from(before))), AUDIT);
    }

    private void addOnce(Document note) {
        try {
            store.insert(note, AUDIT);
        } catch (DuplicateKeyException notedElsewhere) {
            // another instance, or this one before it was started again
        }
    }

    private static Document document(Note note) {
        var document = new Document("at", Date.from(note.at()))
                .append("who", note.who())
                .append("what", note.what())
                .append("about", note.about());
        return note.whom().isEmpty() ? document : document.append("whom", note.whom());
    }

    private static Note note(Document found) {
        return new Note(
                found.getDate("at").toInstant(),
                found.getString("who"),
                found.getString("what"),
                found.getString("about"),
                found.get("whom", ""));
    }
}

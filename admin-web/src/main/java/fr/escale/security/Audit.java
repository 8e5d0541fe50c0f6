package fr.escale.security;

import java.time.InstantSource;
import java.util.Date;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** What staff did, in order and for good: notes are only ever added. */
public class Audit {
    private static final String AUDIT = "audit";
    private final MongoOperations store;
    private final InstantSource clock;

    public Audit(MongoOperations store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Notes that somebody did something.
     *
     * @param who e-mail address of the member of staff, or "unknown"
     * @param what a short name of what was done, lower case with hyphens ("took-over", "published")
     * @param about id of what it was done to (a conversation, an article); may be empty. Never words of a message
     */
    public void note(String who, String what, String about) {
        store.insert(
                new Document("at", Date.from(clock.instant()))
                        .append("who", who)
                        .append("what", what)
                        .append("about", about),
                AUDIT);
    }
}

package fr.escale.media;

import com.mongodb.client.MongoCollection;
import fr.escale.media.Media.Expected;
import fr.escale.store.Seal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

/** Files to fetch and to have written down: a small collection, so that what is due is found without searching. */
final class Jobs {
    static final String COLLECTION = "media_jobs";

    /** So long one who has begun a job may take for it; then another may begin. */
    private static final Duration LEASE = Duration.ofMinutes(3);

    private final MongoOperations store;
    private final Seal seal;

    Jobs(MongoOperations store, Seal seal) {
        this.store = store;
        this.seal = seal;
    }

    /** What is to be done with a file. */
    enum Stage {
        FETCH,
        WRITE_DOWN
    }

    /**
     * One file's job.
     *
     * @param since when it was asked for
     * @param due not before; also the mark by which only one begins it
     * @param tries how often it was begun
     */
    record Job(Expected file, Stage stage, Instant since, Instant due, int tries) {}

    void add(Expected file, Instant now) {
        var handle = seal.seal(file.enclosure().handle(), place(file.id()));
        var job = byId(file.id())
                .append("conversation", file.conversation())
                .append("channel", file.channel())
                .append("account", file.account())
                .append("kind", file.enclosure().kind().name())
                .append("handle", handle)
                .append("stage", Stage.FETCH.name())
                .append("since", Date.from(now))
                .append("due", Date.from(now))
                .append("tries", 0);
        try {
            on(all -> all.insertOne(job));
        } catch (DuplicateKeyException again) {
            // asked for before: that is the same file
        }
    }

    List<Job> due(Instant now, int most) {
        var due = new Document("due", new Document("$lte", Date.from(now)));
        return on(all -> all.find(due).sort(new Document("due", 1)).limit(most).into(new ArrayList<>())).stream()
                .map(this::job)
                .toList();
    }

    /** Whether it is ours to do now: of several, one begins it. */
    boolean begin(Job job, Instant now) {
        var change = new Document("$set", new Document("due", Date.from(now.plus(LEASE))))
                .append("$inc", new Document("tries", 1));
        return on(all -> all.updateOne(byId(job.file().id()).append("due", Date.from(job.due())), change))
                        .getMatchedCount()
                == 1;
    }

    void again(String id, Instant due) {
        on(all -> all.updateOne(byId(id), new Document("$set", new Document("due", Date.from(due)))));
    }

    /** It has been fetched, and is to be written down. False when it is not there any more. */
    boolean goOn(String id, Instant now) {
        var next = new Document("stage", Stage.WRITE_DOWN.name())
                .append("since", Date.from(now))
                .append("due", Date.from(now))
                .append("tries", 0);
        return on(all -> all.updateOne(byId(id), new Document("$set", next))).getMatchedCount() == 1;
    }

    /** False when it was not there any more: its conversation was erased meanwhile. */
    boolean end(String id) {
        return on(all -> all.deleteOne(byId(id))).getDeletedCount() == 1;
    }

    boolean has(String conversation, String id) {
        return on(all -> all.countDocuments(byId(id).append("conversation", conversation))) > 0;
    }

    /** The ids of the files that were not here yet. */
    List<String> erase(String conversation) {
        var theirs = new Document("conversation", conversation);
        var ids = on(all -> all.find(theirs).into(new ArrayList<>())).stream()
                .map(job -> job.getString("_id"))
                .toList();
        on(all -> all.deleteMany(theirs));
        return ids;
    }

    private Job job(Document d) {
        var id = d.getString("_id");
        var handle = seal.open(d.get("handle", Binary.class).getData(), place(id));
        var enclosure = new Enclosure(Enclosure.Kind.valueOf(d.getString("kind")), handle, "");
        var file = new Expected(
                id, d.getString("conversation"), d.getString("channel"), d.getString("account"), enclosure);
        return new Job(
                file,
                Stage.valueOf(d.getString("stage")),
                d.getDate("since").toInstant(),
                d.getDate("due").toInstant(),
                d.getInteger("tries"));
    }

    private <T> T on(Function<MongoCollection<Document>, T> work) {
        return Objects.requireNonNull(store.execute(COLLECTION, work::apply));
    }

    private static Document byId(String id) {
        return new Document("_id", id);
    }

    private static String place(String id) {
        return COLLECTION + "/" + id + "/handle";
    }
}

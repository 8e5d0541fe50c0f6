package fr.escale.media;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import fr.escale.media.Media.Standing;
import fr.escale.store.Seal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Where files lie: one document tells what there is, and each piece of 64 kB is a document of its own, sealed for its
 * place, so that pieces can be neither swapped nor cut off. All is read by id, which every store does fast.
 */
final class Shelf {
    static final String COLLECTION = "media";
    static final String PIECES = "media_pieces";
    static final int PIECE = 64 * 1024;

    private static final int MOST_PIECES = (int) (Media.MOST_BYTES / PIECE) + 1;

    private final MongoOperations store;
    private final Seal seal;

    Shelf(MongoOperations store, Seal seal) {
        this.store = store;
        this.seal = seal;
    }

    void put(String id, int n, boolean last, byte[] piece) {
        var document = new Document("_id", name(id, n)).append("content", seal.sealBytes(piece, place(id, n, last)));
        replace(PIECES, document);
    }

    byte[] piece(String id, int n, boolean last) {
        var found = on(
                PIECES, all -> Optional.ofNullable(all.find(byId(name(id, n))).first()));
        return found.map(piece ->
                        seal.openBytes(piece.get("content", Binary.class).getData(), place(id, n, last)))
                .orElseThrow(() -> new IllegalStateException("a piece of a file is missing"));
    }

    /** Its pieces from that one on are nobody's. */
    void sweep(String id, int from) {
        var names = IntStream.range(from, MOST_PIECES + 1)
                .mapToObj(n -> name(id, n))
                .toList();
        on(PIECES, all -> all.deleteMany(new Document("_id", new Document("$in", names))));
    }

    void keep(String id, String conversation, FileType type, long bytes, int pieces, Instant now) {
        sweep(id, pieces);
        replace(
                COLLECTION,
                entry(id, conversation, now)
                        .append("type", type.name())
                        .append("bytes", bytes)
                        .append("pieces", pieces));
    }

    void refuse(String id, String conversation, String why, Instant now) {
        sweep(id, 0);
        replace(COLLECTION, entry(id, conversation, now).append("refused", why));
    }

    Optional<Standing> standing(String conversation, String id) {
        return find(conversation, id)
                .map(found -> found.containsKey("refused")
                        ? new Standing.Refused(found.getString("refused"))
                        : new Standing.Kept(
                                FileType.valueOf(found.getString("type")),
                                found.getLong("bytes"),
                                found.getString("seenBy")));
    }

    /** How many pieces it has; empty for one that is not kept. */
    Optional<Integer> pieces(String conversation, String id) {
        return find(conversation, id).map(found -> found.getInteger("pieces"));
    }

    void seen(String conversation, String id, String by, Instant now) {
        var unseen = byId(id).append("conversation", conversation).append("seenBy", null);
        var change = new Document("$set", new Document("seenBy", by).append("seenAt", Date.from(now)));
        on(COLLECTION, all -> all.updateOne(unseen, change));
    }

    /** The types of what a person sent and is kept, the oldest first; not of what the team sent them. */
    List<FileType> kept(String conversation) {
        var theirs = new Document("conversation", conversation);
        return on(
                        COLLECTION,
                        all -> all.find(theirs).sort(new Document("at", 1)).into(new ArrayList<>()))
                .stream()
                .filter(found -> found.containsKey("type"))
                .filter(found -> !found.getString("_id").startsWith(StoredHandouts.OURS))
                .map(found -> FileType.valueOf(found.getString("type")))
                .toList();
    }

    void erase(String conversation) {
        idsOf(new Document("conversation", conversation)).forEach(this::remove);
    }

    void purge(Instant before) {
        idsOf(new Document("at", new Document("$lt", Date.from(before)))).forEach(this::remove);
    }

    void remove(String id) {
        sweep(id, 0);
        on(COLLECTION, all -> all.deleteOne(byId(id)));
    }

    private List<String> idsOf(Document where) {
        return on(COLLECTION, all -> all.find(where).into(new ArrayList<>())).stream()
                .map(found -> found.getString("_id"))
                .toList();
    }

    private Optional<Document> find(String conversation, String id) {
        return on(
                COLLECTION,
                all -> Optional.ofNullable(all.find(byId(id)).first())
                        .filter(found -> conversation.equals(found.getString("conversation"))));
    }

    private void replace(String collection, Document document) {
        on(
                collection,
                all -> all.replaceOne(byId(document.getString("_id")), document, new ReplaceOptions().upsert(true)));
    }

    private <T> T on(String collection, Function<MongoCollection<Document>, T> work) {
        return Objects.requireNonNull(store.execute(collection, work::apply));
    }

    private static Document entry(String id, String conversation, Instant now) {
        return byId(id).append("conversation", conversation).append("at", Date.from(now));
    }

    private static Document byId(String id) {
        return new Document("_id", id);
    }

    private static String name(String id, int n) {
        return id + ":" + n;
    }

    private static String place(String id, int n, boolean last) {
        return "media/" + id + "/" + n + (last ? "/last" : "");
    }
}

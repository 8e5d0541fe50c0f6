package fr.escale.conversation;

import fr.escale.conversation.Item.State;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * What became of lines after they left, kept beside them in their bucket: a number for each line, which only climbs.
 * Neither the conversation nor the lines are written again for it.
 */
@Component
class Marks {
    private static final String RANKS = "marks";
    private static final String LOSSES = "losses";
    private static final String BILLED = "billed";

    private final Documents buckets;

    Marks(MongoOperations store) {
        this.buckets = new Documents(store, Buckets.COLLECTION);
    }

    /** What noting has come to. */
    enum Noted {
        /** Nothing new: nothing was written. */
        KNOWN,
        RAISED,
        /** Raised, and it was not known that this is billed. */
        BILLED,
        /** There is no such bucket: its first line is under way, or its conversation is gone. */
        NOWHERE
    }

    /** Notes it with one write at most: none for what is known already. */
    Noted note(Mark mark) {
        var found = buckets.find(mark.tag().bucket());
        if (found.isEmpty()) {
            return Noted.NOWHERE;
        }
        boolean bills = !mark.category().isEmpty() && !isBilled(found.get(), mark.tag());
        if (!bills && knows(found.get(), mark)) {
            return Noted.KNOWN;
        }
        if (bills && buckets.update(unbilled(mark), change(mark, true))) {
            return Noted.BILLED;
        }
        buckets.update(new Document("_id", mark.tag().bucket()), change(mark, false));
        return Noted.RAISED;
    }

    /** Makes the bucket of a line that is still under way. */
    void begin(Tag tag) {
        try {
            buckets.insert(new Document("_id", tag.bucket()));
        } catch (DuplicateKeyException faster) {
            // the line has left meanwhile: its bucket is there, which is all that is wanted
            return;
        }
    }

    void forget(Tag tag) {
        buckets.delete(new Document("_id", tag.bucket()));
    }

    /**
     * What is told of a line.
     *
     * @param counts whether it speaks of the whole line, not only of a piece before its last
     */
    record Mark(Tag tag, State state, String why, String category, boolean counts) {}

    private static Document unbilled(Mark mark) {
        return new Document("_id", mark.tag().bucket())
                .append(BILLED + "." + mark.tag().key(), new Document("$exists", false));
    }

    private static boolean isBilled(Document bucket, Tag tag) {
        return bucket.get(BILLED, new Document()).containsKey(tag.key());
    }

    /** How many messages of one bucket are billed, by category. */
    Map<String, Integer> billed(String bucket) {
        var counts = new HashMap<String, Integer>();
        buckets.find(bucket)
                .map(found -> found.get(BILLED, new Document()))
                .ifPresent(billed ->
                        billed.values().forEach(category -> counts.merge((String) category, 1, Integer::sum)));
        return counts;
    }

    /** Whether a line is known to have left. */
    boolean hasLeft(String conversation, int n) {
        var tag = new Tag(conversation, n, "");
        return buckets.find(tag.bucket()).flatMap(found -> rank(found, n)).isPresent();
    }

    /** A line as its bucket's marks make it. */
    static Item marked(Document bucket, Item line) {
        var why = bucket.get(LOSSES, new Document()).get(key(line.n()), "");
        return rank(bucket, line.n())
                .map(Marks::state)
                .filter(state -> state != State.SENT)
                .map(state -> line.marked(state, why))
                .orElse(line);
    }

    /** That it was sent goes without saying once its line is there. */
    private static boolean knows(Document bucket, Mark mark) {
        int n = mark.tag().n();
        boolean atLeast =
                rank(bucket, n).filter(known -> known >= rank(mark.state())).isPresent();
        boolean isSaid = mark.state() == State.SENT && Buckets.numbers(bucket).contains(n);
        return !mark.counts() || atLeast || isSaid;
    }

    private static Document change(Mark mark, boolean bills) {
        var key = key(mark.tag().n());
        var set = new Document();
        if (!mark.why().isEmpty()) {
            set.append(LOSSES + "." + key, mark.why());
        }
        if (bills) {
            set.append(BILLED + "." + mark.tag().key(), mark.category());
        }
        var change = set.isEmpty() ? new Document() : new Document("$set", set);
        return mark.counts() ? change.append("$max", new Document(RANKS + "." + key, rank(mark.state()))) : change;
    }

    private static Optional<Integer> rank(Document bucket, int n) {
        return Optional.ofNullable(bucket.get(RANKS, new Document()).getInteger(key(n)));
    }

    private static int rank(State state) {
        return switch (state) {
            case PENDING, SENDING, HELD -> 0;
            case SENT -> 1;
            case DELIVERED -> 2;
            case READ -> 3;
            case FAILED -> 9;
        };
    }

    private static State state(int rank) {
        return switch (rank) {
            case 2 -> State.DELIVERED;
            case 3 -> State.READ;
            case 9 -> State.FAILED;
            default -> State.SENT;
        };
    }

    private static String key(int n) {
        return "n" + n;
    }
}

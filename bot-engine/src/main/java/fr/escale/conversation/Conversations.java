package fr.escale.conversation;

import fr.escale.store.Seal;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** All conversations. Every change is one conditional write of one document: its version fences out the slower. */
@Component
class Conversations {
    static final String COLLECTION = "conversations";
    /** When it was last written, by its writer's clock: other processes find by it what they have not seen. */
    static final String CHANGED = "changed";

    private static final int TRIES = 60;

    private final Documents documents;
    private final ConversationDocument form;
    private final Settled settled;
    private final Rows rows;
    private final MemoryRoll roll;
    private final Erased erased;
    private final Herald herald;
    private final InstantSource clock;

    Conversations(
            MongoOperations store,
            Seal seal,
            Settled settled,
            Rows rows,
            MemoryRoll roll,
            Erased erased,
            Herald herald,
            InstantSource clock) {
        this.documents = new Documents(store, COLLECTION);
        this.form = new ConversationDocument(seal);
        this.settled = settled;
        this.rows = rows;
        this.roll = roll;
        this.erased = erased;
        this.herald = herald;
        this.clock = clock;
    }

    Optional<Conversation> find(String id) {
        return documents.find(id).map(form::read);
    }

    /** Those the person last wrote in, newest first. */
    List<Conversation> newest(int most) {
        return documents.list(new Document(), new Document("heard", -1), most).stream()
                .map(form::read)
                .toList();
    }

    /**
     * Writes it back, if nobody has changed it since it was read. Into whose hands it came is told after the write that
     * says so, and stands in the document until a later write: who dies in between leaves it to be told then.
     *
     * @throws OptimisticLockingFailureException if somebody has
     */
    void save(Conversation c) {
        c.settle(item -> settled.has(c.id, item.n()));
        c.untold.removeIf(herald::tell);
        var document = form.write(c, c.version + 1).append(CHANGED, Date.from(clock.instant()));
        if (c.version == 0) {
            insert(document);
        } else {
            replace(c, document);
        }
        settled.keepOnly(c.id, c.items.stream().map(Item::n).collect(Collectors.toSet()));
        c.version++;
        roll.put(rows.of(c));
        c.untold.addAll(c.moved);
        c.moved.clear();
        c.untold.removeIf(herald::tell);
    }

    /** Changes it, again from the start if somebody was faster. Empty when it is not there. */
    <T> Optional<T> change(String id, Function<Conversation, T> change) {
        for (int i = 0; i < TRIES; i++) {
            var found = find(id);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            var result = change.apply(found.get());
            try {
                save(found.get());
                return Optional.ofNullable(result);
            } catch (OptimisticLockingFailureException faster) {
                Thread.onSpinWait();
            }
        }
        throw new OptimisticLockingFailureException("A conversation changed " + TRIES + " times meanwhile");
    }

    void delete(String id) {
        erased.note(id);
        documents.delete(new Document("_id", id));
        settled.forget(id);
        roll.remove(id);
    }

    private void insert(Document document) {
        try {
            documents.insert(document);
        } catch (DuplicateKeyException faster) {
            throw new OptimisticLockingFailureException("It was begun meanwhile", faster);
        }
    }

    private void replace(Conversation c, Document document) {
        var expected = new Document("_id", c.id).append("version", c.version);
        if (!documents.replace(expected, document)) {
            throw new OptimisticLockingFailureException("It was changed meanwhile");
        }
    }
}

package fr.escale.conversation;

import fr.escale.store.Seal;
import java.util.ArrayList;
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
    private static final int TRIES = 60;

    private final MongoOperations store;
    private final ConversationDocument form;
    private final Settled settled;

    Conversations(MongoOperations store, Seal seal, Settled settled) {
        this.store = store;
        this.form = new ConversationDocument(seal);
        this.settled = settled;
    }

    Optional<Conversation> find(String id) {
        return Optional.ofNullable(store.findById(id, Document.class, COLLECTION)).map(form::read);
    }

    /** Those the person last wrote in, newest first. */
    List<Conversation> newest(int most) {
        return store.execute(COLLECTION, conversations -> {
            var found = new ArrayList<Conversation>();
            conversations
                    .find()
                    .sort(new Document("heard", -1))
                    .limit(most)
                    .forEach(document -> found.add(form.read(document)));
            return found;
        });
    }

    /**
     * Writes it back, if nobody has changed it since it was read.
     *
     * @throws OptimisticLockingFailureException if somebody has
     */
    void save(Conversation c) {
        c.items.removeIf(item -> settled.has(c.id, item.n()));
        var document = form.write(c, c.version + 1);
        if (c.version == 0) {
            insert(document);
        } else {
            replace(c, document);
        }
        settled.keepOnly(c.id, c.items.stream().map(Item::n).collect(Collectors.toSet()));
        c.version++;
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
        store.execute(COLLECTION, conversations -> conversations.deleteOne(new Document("_id", id)));
        settled.forget(id);
    }

    private void insert(Document document) {
        try {
            store.execute(COLLECTION, conversations -> conversations.insertOne(document));
        } catch (DuplicateKeyException faster) {
            throw new OptimisticLockingFailureException("It was begun meanwhile", faster);
        }
    }

    private void replace(Conversation c, Document document) {
        var expected = new Document("_id", c.id).append("version", c.version);
        var result = store.execute(COLLECTION, conversations -> conversations.replaceOne(expected, document));
        if (result.getMatchedCount() != 1) {
            throw new OptimisticLockingFailureException("It was changed meanwhile");
        }
    }
}

package fr.escale.conversation;

import fr.escale.store.Seal;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
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

    private static final Logger log = LoggerFactory.getLogger(Conversations.class);
    private static final int TRIES = 60;

    private final Documents documents;
    private final ConversationDocument form;
    private final Settled settled;
    private final Rows rows;
    private final MemoryRoll roll;
    private final Erased erased;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Conversations(
            MongoOperations store,
            Seal seal,
            Settled settled,
            Rows rows,
            MemoryRoll roll,
            Erased erased,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.documents = new Documents(store, COLLECTION);
        this.form = new ConversationDocument(seal);
        this.settled = settled;
        this.rows = rows;
        this.roll = roll;
        this.erased = erased;
        this.events = events;
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
     * Writes it back, if nobody has changed it since it was read.
     *
     * @throws OptimisticLockingFailureException if somebody has
     */
    void save(Conversation c) {
        c.items.removeIf(item -> settled.has(c.id, item.n()));
        var document = form.write(c, c.version + 1).append(CHANGED, Date.from(clock.instant()));
        if (c.version == 0) {
            insert(document);
        } else {
            replace(c, document);
        }
        settled.keepOnly(c.id, c.items.stream().map(Item::n).collect(Collectors.toSet()));
        c.version++;
        roll.put(rows.of(c));
        var moved = List.copyOf(c.moved);
        c.moved.clear();
        moved.forEach(this::tell);
    }

    /** It is in the store: whoever cannot hear of it does not keep it from going on. */
    private void tell(Floor.Moved one) {
        try {
            events.publishEvent(one);
        } catch (RuntimeException deaf) {
            log.warn(
                    "Who has a conversation now was not noted ({})",
                    deaf.getClass().getSimpleName());
        }
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

package fr.escale.conversation;

import fr.escale.conversation.Dossier.Note;
import fr.escale.person.Stage;
import fr.escale.store.Seal;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** What staff think and write of somebody: a document of its own beside the conversation's, so that no turn carries it. */
@Component
class Notes {
    static final String COLLECTION = "notes";

    private final Documents notes;
    private final Seal seal;

    Notes(MongoOperations store, Seal seal) {
        this.notes = new Documents(store, COLLECTION);
        this.seal = seal;
    }

    /** @param stage null as long as nobody has said one */
    record Kept(@Nullable Stage stage, List<Note> notes) {}

    Kept of(String conversation) {
        var found = notes.find(conversation);
        var stage = found.map(document -> document.get("stage"))
                .map(kept -> Stage.valueOf(opened(kept, place(conversation, "stage"))))
                .orElse(null);
        var all = found.map(document -> document.getList("notes", Document.class, List.<Document>of()))
                .orElse(List.of());
        return new Kept(
                stage,
                all.stream()
                        .map(one -> note(conversation, one))
                        .sorted(Comparator.comparing(Note::at).reversed())
                        .toList());
    }

    private Note note(String conversation, Document one) {
        var once = one.getString("once");
        return new Note(
                one.getDate("at").toInstant(), one.getString("by"), opened(one.get("text"), place(conversation, once)));
    }

    boolean hasAny(String conversation) {
        var kept = of(conversation);
        return kept.stage() != null || !kept.notes().isEmpty();
    }

    /** The same form sent again adds nothing. */
    void add(String conversation, Note note, String once) {
        var one = new Document("once", once)
                .append("at", Date.from(note.at()))
                .append("by", note.by())
                .append("text", seal.seal(note.text(), place(conversation, once)));
        var without = new Document("_id", conversation).append("notes.once", new Document("$nin", List.of(once)));
        upsert(without, new Document("$push", new Document("notes", one)));
    }

    void stage(String conversation, Optional<Stage> stage) {
        var where = new Document("_id", conversation);
        if (stage.isPresent()) {
            var kept = seal.seal(stage.get().name(), place(conversation, "stage"));
            upsert(where, new Document("$set", new Document("stage", kept)));
        } else {
            notes.update(where, new Document("$unset", new Document("stage", "")));
        }
    }

    void erase(String conversation) {
        notes.delete(new Document("_id", conversation));
    }

    /** Somebody else was first, or it is there already: what fits no document then changes none. */
    private void upsert(Document where, Document change) {
        try {
            notes.upsert(where, change);
        } catch (DuplicateKeyException thereIsOne) {
            notes.update(where, change);
        }
    }

    private String opened(@Nullable Object kept, String place) {
        if (kept instanceof Binary binary) {
            return seal.open(binary.getData(), place);
        }
        throw new IllegalStateException("Nothing sealed at " + place);
    }

    private static String place(String conversation, String field) {
        return "notes/" + conversation + "/" + field;
    }
}

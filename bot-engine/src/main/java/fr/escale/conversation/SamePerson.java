package fr.escale.conversation;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Conversations that turned out to be one person's, who had written under two names. The older goes on; the others stay
 * as they are, beside it, and are told of and erased with it.
 */
@Component
class SamePerson {
    static final String COLLECTION = "same_person";

    private final Documents younger;

    SamePerson(MongoOperations store) {
        this.younger = new Documents(store, COLLECTION);
    }

    /**
     * Noted before anybody is led from one to the other: cut off in between, it is noted again, and may be so the other
     * way round. Each leads straight to the one that goes on.
     */
    void note(String conversation, String older) {
        var goesOn = root(older);
        if (goesOn.equals(conversation)) {
            forget(older);
            goesOn = older;
        }
        lead(conversation, goesOn);
    }

    private void lead(String conversation, String goesOn) {
        var into = new Document("$set", new Document("into", goesOn));
        younger.updateAll(new Document("into", conversation), into);
        var where = new Document("_id", conversation);
        try {
            younger.upsert(where, into);
        } catch (DuplicateKeyException faster) {
            younger.update(where, into);
        }
    }

    /** Those that go with this one, which goes on; none for one that does not. */
    List<String> behind(String conversation) {
        return younger.list(new Document("into", conversation), new Document("_id", 1)).stream()
                .map(one -> one.getString("_id"))
                .sorted()
                .toList();
    }

    /** The person's others, the one that goes on first. */
    List<String> others(String conversation) {
        var root = root(conversation);
        var all = new ArrayList<String>(List.of(root));
        all.addAll(behind(root));
        all.remove(conversation);
        return List.copyOf(all);
    }

    private String root(String conversation) {
        return younger.find(conversation).map(one -> one.getString("into")).orElse(conversation);
    }

    /** It is no more. */
    void forget(String conversation) {
        younger.delete(new Document("_id", conversation));
    }
}

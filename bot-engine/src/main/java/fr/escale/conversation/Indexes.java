package fr.escale.conversation;

import fr.escale.person.Identities;
import fr.escale.store.Sharing;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Indexes for what is not read by its id: the rounds, the desk's newest, what others changed, who stands where in a flow, the purge and the erasure. On a MongoDB only:
 * the embedded server does not use them, and a small team's collections are read through in no time.
 */
@Component
class Indexes {
    Indexes(MongoOperations store, Sharing sharing) {
        if (!sharing.alone()) {
            index(store, Wakes.COLLECTION, new Document("urgency", 1).append("due", 1));
            index(store, Conversations.COLLECTION, new Document("heard", -1));
            index(store, Conversations.COLLECTION, new Document(Conversations.CHANGED, 1));
            index(store, Erased.COLLECTION, new Document("at", 1));
            index(
                    store,
                    Conversations.COLLECTION,
                    new Document("flow", 1).append("flowVersion", 1).append("step", 1));
            index(store, Identities.COLLECTION, new Document("conversation", 1));
            index(store, SamePerson.COLLECTION, new Document("into", 1));
            index(store, Inbox.COLLECTION, new Document("at", 1));
            index(store, Inbox.COLLECTION, new Document("conversation", 1));
        }
    }

    private static void index(MongoOperations store, String collection, Document keys) {
        store.execute(collection, documents -> documents.createIndex(keys));
    }
}

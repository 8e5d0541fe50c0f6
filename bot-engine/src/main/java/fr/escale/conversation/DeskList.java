package fr.escale.conversation;

import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Which conversations are on the desk: a small collection, so that the desk's list never searches. */
@Component
class DeskList {
    static final String COLLECTION = "desk";

    private final MongoOperations store;

    DeskList(MongoOperations store) {
        this.store = store;
    }

    void add(String conversation) {
        var row = new Document("_id", conversation);
        var change = new Document("$set", new Document("on", true));
        store.execute(COLLECTION, desk -> desk.updateOne(row, change, new UpdateOptions().upsert(true)));
    }

    void remove(String conversation) {
        store.execute(COLLECTION, desk -> desk.deleteOne(new Document("_id", conversation)));
    }

    List<String> all() {
        return store.execute(COLLECTION, desk -> {
            var found = new ArrayList<String>();
            desk.find().forEach(row -> found.add(row.getString("_id")));
            return found;
        });
    }
}

package fr.escale.conversation;

import fr.escale.engine.Session.Place;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Counts conversations by where their flow stands, which lies clear in their documents. */
@Component
class StoredCrowds implements Crowds {
    private final Documents conversations;

    StoredCrowds(MongoOperations store) {
        this.conversations = new Documents(store, Conversations.COLLECTION);
    }

    @Override
    public List<Crowd> all() {
        return count(new Document("$ne", null));
    }

    @Override
    public List<Crowd> in(String flow) {
        return count(flow);
    }

    private List<Crowd> count(Object flow) {
        var place = new Document("flow", "$flow").append("hash", "$flowVersion").append("step", "$step");
        var each = new Document("_id", place).append("people", new Document("$sum", 1));
        return conversations
                .aggregate(List.of(new Document("$match", new Document("flow", flow)), new Document("$group", each)))
                .stream()
                .map(StoredCrowds::crowd)
                .toList();
    }

    private static Crowd crowd(Document counted) {
        var at = counted.get("_id", Document.class);
        var place = new Place(at.getString("flow"), at.getString("hash"), at.getString("step"));
        return new Crowd(place, counted.get("people", Number.class).longValue());
    }
}

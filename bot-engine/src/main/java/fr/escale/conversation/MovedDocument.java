package fr.escale.conversation;

import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;

/** Into whose hands a conversation came, as it lies in its document until that was told: staff and times, clear. */
final class MovedDocument {
    private MovedDocument() {}

    /** All that may not have been told. */
    static List<Document> of(Conversation c) {
        return Stream.concat(c.untold.stream(), c.moved.stream())
                .map(MovedDocument::of)
                .toList();
    }

    private static Document of(Floor.Moved one) {
        return new Document("id", one.id())
                .append("move", one.move().name())
                .append("by", one.by())
                .append("whom", one.whom())
                .append("at", Date.from(one.at()));
    }

    static Floor.Moved read(String conversation, Document d) {
        return new Floor.Moved(
                d.getString("id"),
                conversation,
                Floor.Move.valueOf(d.getString("move")),
                d.getString("by"),
                d.getString("whom"),
                d.getDate("at").toInstant());
    }
}

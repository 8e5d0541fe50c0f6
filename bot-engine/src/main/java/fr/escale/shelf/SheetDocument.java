package fr.escale.shelf;

import fr.escale.engine.Session.Place;
import fr.escale.shelf.Sheet.Move;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How a sheet lies in the store. */
final class SheetDocument {
    private SheetDocument() {}

    static Document write(Sheet sheet) {
        return new Document("_id", sheet.id())
                .append("revision", sheet.revision() + 1)
                .append("live", script(sheet.live()))
                .append("draft", script(sheet.draft()))
                .append("shipped", script(sheet.shipped()))
                .append("arrived", sheet.arrived())
                .append("moves", sheet.moves().stream().map(SheetDocument::move).toList())
                .append("editor", sheet.editor())
                .append("changed", sheet.changed() == null ? null : Date.from(sheet.changed()));
    }

    static Sheet read(Document document) {
        @Nullable Date changed = document.getDate("changed");
        String id = document.getString("_id");
        return new Sheet(
                id,
                script(document, "live"),
                script(document, "draft"),
                script(document, "shipped"),
                document.getBoolean("arrived", false),
                document.getList("moves", Document.class).stream()
                        .map(move -> move(id, move))
                        .toList(),
                document.getLong("revision"),
                document.getString("editor"),
                changed == null ? null : changed.toInstant());
    }

    private static @Nullable Document script(@Nullable Script script) {
        if (script == null) {
            return null;
        }
        // a talk's name may hold dots, which no key of a document should
        List<Document> talks = script.talks().entrySet().stream()
                .map(talk -> new Document("name", talk.getKey()).append("text", talk.getValue()))
                .toList();
        return new Document("text", script.text()).append("talks", talks);
    }

    private static @Nullable Script script(Document document, String key) {
        @Nullable Document script = document.get(key, Document.class);
        if (script == null) {
            return null;
        }
        Map<String, String> talks = new TreeMap<>();
        script.getList("talks", Document.class)
                .forEach(talk -> talks.put(talk.getString("name"), talk.getString("text")));
        return new Script(script.getString("text"), talks);
    }

    private static Document move(Move move) {
        return new Document("hash", move.from().hash())
                .append("step", move.from().step())
                .append("into", move.to().hash())
                .append("to", move.to().step());
    }

    private static Move move(String flow, Document move) {
        return new Move(
                new Place(flow, move.getString("hash"), move.getString("step")),
                new Place(flow, move.getString("into"), move.getString("to")));
    }
}

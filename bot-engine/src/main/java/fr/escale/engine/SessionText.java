package fr.escale.engine;

import fr.escale.engine.Session.Place;
import java.io.StringWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A session as JSON text, for keeping it. Written and read by hand: it happens at every turn. */
public final class SessionText {
    private static final JsonFactory JSON = new JsonFactory();
    /** What most sessions take. */
    private static final int LENGTH = 1024;

    private SessionText() {}

    public static String write(Session session) {
        StringWriter text = new StringWriter(LENGTH);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeName("at");
            place(json, session.at());
            json.writeName("returns");
            json.writeStartArray();
            session.returns().forEach(place -> place(json, place));
            json.writeEndArray();
            variables(json, session.variables());
            json.writeStringProperty("awaits", session.awaits());
            json.writeNumberProperty("misses", session.misses());
            json.writeBooleanProperty("greeted", session.greeted());
            json.writeEndObject();
        }
        return text.toString();
    }

    /** The session that was written; a fresh one when the text is not (or no longer) a session. Never fails. */
    public static Session read(String text) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new SessionParser(json).session();
        } catch (JacksonException unreadable) {
            return Session.fresh();
        }
    }

    private static void place(JsonGenerator json, @Nullable Place place) {
        if (place == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("flow", place.flow());
        json.writeStringProperty("hash", place.hash());
        json.writeStringProperty("step", place.step());
        json.writeEndObject();
    }

    private static void variables(JsonGenerator json, Map<String, String> variables) {
        json.writeName("variables");
        json.writeStartObject();
        variables.forEach(json::writeStringProperty);
        json.writeEndObject();
    }
}

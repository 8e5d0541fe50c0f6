package fr.escale.engine;

import fr.escale.engine.Session.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/** Reads a session back. What a later version has written besides is passed over; what is no session is refused. */
final class SessionParser {
    private final JsonParser json;
    private @Nullable Place at;
    private List<Place> returns = List.of();
    private Map<String, String> variables = Map.of();
    private String awaits = "";
    private int misses;
    private boolean greeted;

    SessionParser(JsonParser json) {
        this.json = json;
    }

    Session session() {
        json.nextToken();
        must(JsonToken.START_OBJECT);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            field(name);
        }
        must(JsonToken.END_OBJECT);
        return new Session(at, returns, variables, awaits, misses, greeted);
    }

    private void field(String name) {
        switch (name) {
            case "at" -> at = json.currentToken() == JsonToken.VALUE_NULL ? null : place();
            case "returns" -> returns = places();
            case "variables" -> variables = texts();
            case "awaits" -> awaits = text();
            case "misses" -> misses = json.getIntValue();
            case "greeted" -> greeted = json.getBooleanValue();
            default -> json.skipChildren();
        }
    }

    private List<Place> places() {
        must(JsonToken.START_ARRAY);
        List<Place> places = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            places.add(place());
        }
        return places;
    }

    private Place place() {
        Map<String, String> names = texts();
        String flow = names.get("flow");
        String hash = names.get("hash");
        String step = names.get("step");
        if (flow == null || hash == null || step == null) {
            throw new StreamReadException(json, "A place without flow, hash or step");
        }
        return new Place(flow, hash, step);
    }

    private Map<String, String> texts() {
        must(JsonToken.START_OBJECT);
        Map<String, String> texts = new HashMap<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            texts.put(name, text());
        }
        return texts;
    }

    private String text() {
        must(JsonToken.VALUE_STRING);
        return json.getString();
    }

    private void must(JsonToken token) {
        if (json.currentToken() != token) {
            throw new StreamReadException(json, "Expected " + token);
        }
    }
}

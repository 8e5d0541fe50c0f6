package fr.escale.channel.tryit;

import fr.escale.channel.Problem;
import fr.escale.engine.Input;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the body of a POST says: exactly one of text, choice, location and start, and perhaps an id. Other fields are
 * for later versions and do not matter.
 *
 * @param id the caller's own id of the message, 1 to 128 characters
 */
record Utterance(Optional<String> id, Input input) {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> KINDS = List.of("text", "choice", "location", "start");

    /** @throws Problem 400 naming the field that is wrong */
    static Utterance read(byte[] body) {
        JsonNode json = parse(body);
        List<String> said = KINDS.stream().filter(json::hasNonNull).toList();
        if (said.size() != 1) {
            String field = said.isEmpty() ? "text" : said.get(1);
            throw Problem.field(field, "expected exactly one of text, choice, location, start; found " + said.size());
        }
        return new Utterance(id(json), input(said.getFirst(), json));
    }

    private static JsonNode parse(byte[] body) {
        try {
            JsonNode json = MAPPER.readTree(body);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException garbled) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "expected JSON");
        }
        throw Problem.of(HttpStatus.BAD_REQUEST, "expected a JSON object");
    }

    private static Optional<String> id(JsonNode json) {
        if (!json.hasNonNull("id")) {
            return Optional.empty();
        }
        String id = string(json, "id");
        if (id.isEmpty() || id.length() > 128) {
            throw Problem.field("id", "expected 1 to 128 characters");
        }
        return Optional.of(id);
    }

    private static Input input(String kind, JsonNode json) {
        return switch (kind) {
            case "text" -> new Input.Text(string(json, kind));
            case "choice" -> new Input.Choice(string(json, kind), "");
            case "start" -> new Input.Start(string(json, kind));
            default -> place(json.path(kind));
        };
    }

    private static String string(JsonNode json, String field) {
        if (!json.path(field).isString()) {
            throw Problem.field(field, "expected a string");
        }
        return json.path(field).asString();
    }

    private static Input place(JsonNode location) {
        return new Input.Place(degrees(location, "latitude", 90), degrees(location, "longitude", 180));
    }

    private static double degrees(JsonNode location, String field, int most) {
        JsonNode value = location.path(field);
        if (!value.isNumber() || Math.abs(value.asDouble()) > most) {
            throw Problem.field("location." + field, "expected degrees from -" + most + " to " + most);
        }
        return value.asDouble();
    }

    @Override
    public String toString() {
        return "Utterance[" + input.getClass().getSimpleName() + "]";
    }
}

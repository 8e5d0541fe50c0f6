package fr.escale.conversation;

import fr.escale.conversation.InboundMessage.Besides;
import fr.escale.conversation.InboundMessage.How;
import fr.escale.engine.Input;
import fr.escale.media.Enclosure;
import fr.escale.person.Identity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A filed message as JSON. Kinds are named here, so that rows outlive renamed classes. */
final class InboundText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private InboundText() {}

    static String write(InboundMessage message) {
        var node = JSON.createObjectNode();
        node.put("channel", message.sender().channel());
        node.put("account", message.sender().account());
        node.put("address", message.sender().address());
        node.put("externalId", message.externalId());
        node.put("sentAt", message.sentAt().toString());
        input(node.putObject("input"), message.input());
        besides(node, message.besides());
        return JSON.writeValueAsString(node);
    }

    static InboundMessage read(String text) {
        var node = JSON.readTree(text);
        var sender = new Identity(text(node, "channel"), text(node, "account"), text(node, "address"));
        return new InboundMessage(
                sender,
                text(node, "externalId"),
                Instant.parse(text(node, "sentAt")),
                input(node.get("input")),
                besides(node.path("besides")));
    }

    private static void input(ObjectNode node, Input input) {
        switch (input) {
            case Input.Text said -> node.put("text", said.text());
            case Input.Choice taken -> node.put("choice", taken.id()).put("label", taken.label());
            case Input.Place place -> node.put("latitude", place.latitude()).put("longitude", place.longitude());
            case Input.Start start -> node.put("start", start.payload());
            case Input.Unreadable sent -> node.put("unreadable", sent.kind().name());
        }
    }

    private static Input input(JsonNode node) {
        if (node.has("text")) {
            return new Input.Text(text(node, "text"));
        }
        if (node.has("choice")) {
            return new Input.Choice(text(node, "choice"), text(node, "label"));
        }
        if (node.has("latitude")) {
            return new Input.Place(
                    node.get("latitude").asDouble(), node.get("longitude").asDouble());
        }
        if (node.has("start")) {
            return new Input.Start(text(node, "start"));
        }
        return new Input.Unreadable(Input.Kind.valueOf(text(node, "unreadable")));
    }

    private static void besides(ObjectNode node, Besides besides) {
        if (besides.equals(Besides.NOTHING)) {
            return;
        }
        var more = node.putObject("besides");
        more.put("quoted", besides.quoted());
        more.put("album", besides.album());
        more.put("how", besides.how().name());
        if (!besides.raw().isEmpty()) {
            more.put("raw", besides.raw());
        }
        var origin = besides.origin();
        if (origin != null) {
            more.putObject("origin")
                    .put("kind", origin.kind().name())
                    .put("id", origin.id())
                    .put("headline", origin.headline());
        }
        var enclosed = besides.enclosed();
        if (enclosed != null) {
            more.putObject("enclosed")
                    .put("kind", enclosed.kind().name())
                    .put("handle", enclosed.handle())
                    .put("name", enclosed.name());
        }
    }

    /** Rows filed by an earlier version have none. */
    private static Besides besides(JsonNode node) {
        if (!node.isObject()) {
            return Besides.NOTHING;
        }
        var enclosed = node.path("enclosed");
        return new Besides(
                enclosed.isObject()
                        ? new Enclosure(
                                Enclosure.Kind.valueOf(text(enclosed, "kind")),
                                text(enclosed, "handle"),
                                text(enclosed, "name"))
                        : null,
                text(node, "quoted"),
                text(node, "album"),
                How.valueOf(text(node, "how")),
                origin(node.path("origin")),
                node.path("raw").asString(""));
    }

    /** Rows filed by an earlier version have none. */
    private static @Nullable Origin origin(JsonNode node) {
        return node.isObject()
                ? new Origin(Origin.Kind.valueOf(text(node, "kind")), text(node, "id"), text(node, "headline"))
                : null;
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }
}

package fr.escale.channel.whatsapp;

import fr.escale.conversation.Form;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Attachment;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Reply.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A message as the Graph API takes it, as a tree ready for JSON. */
final class GraphMessage {
    private static final Pattern PHONE = Pattern.compile("[0-9]{5,20}");

    private GraphMessage() {}

    /**
     * The body of a POST to {@code /messages}.
     *
     * @param tag comes back with each status of the message
     */
    static Map<String, Object> of(String address, Reply reply, String tag) {
        return of(address, content(reply), tag);
    }

    /** The same with a file that WhatsApp has under that id: beside the words, above the buttons. */
    static Map<String, Object> of(String address, Reply reply, Attachment file, String id, String tag) {
        return of(address, content(reply, file, id), tag);
    }

    /** The same for a template, which is let through though the person has not written for long. */
    static Map<String, Object> of(String address, Form form, String tag) {
        return of(address, Map.of("type", "template", "template", template(form)), tag);
    }

    private static Map<String, Object> of(String address, Map<String, Object> content, String tag) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("messaging_product", "whatsapp");
        message.put("recipient_type", "individual");
        message.put(PHONE.matcher(address).matches() ? "to" : "recipient", address);
        message.putAll(content);
        message.put("biz_opaque_callback_data", tag);
        return message;
    }

    private static Map<String, Object> template(Form form) {
        Map<String, Object> template = new LinkedHashMap<>();
        template.put("name", form.name());
        template.put("language", Map.of("code", form.language()));
        if (!form.values().isEmpty()) {
            List<Map<String, Object>> values = form.values().stream()
                    .map(value -> Map.<String, Object>of("type", "text", "text", value))
                    .toList();
            template.put("components", List.of(Map.of("type", "body", "parameters", values)));
        }
        return template;
    }

    private static Map<String, Object> content(Reply reply, Attachment file, String id) {
        String kind = file.type().startsWith("image/") ? "image" : "document";
        Map<String, Object> media = new LinkedHashMap<>();
        media.put("id", id);
        if (kind.equals("document")) {
            media.put("filename", file.name());
        }
        if (!reply.buttons().isEmpty()) {
            return Map.of("type", "interactive", "interactive", below(kind, media, reply));
        }
        if (!reply.text().isEmpty()) {
            media.put("caption", reply.text());
        }
        return Map.of("type", kind, kind, media);
    }

    private static Map<String, Object> below(String kind, Map<String, Object> media, Reply reply) {
        return Map.of(
                "type",
                "button",
                "header",
                Map.of("type", kind, kind, media),
                "body",
                Map.of("text", reply.text()),
                "action",
                Map.of("buttons", buttons(reply.buttons())));
    }

    private static Map<String, Object> content(Reply reply) {
        if (reply.place() != null) {
            // WhatsApp names the button itself
            return interactive("location_request_message", reply.text(), Map.of("name", "send_location"));
        }
        if (reply.list() != null) {
            return interactive("list", reply.text(), list(reply.list()));
        }
        if (!reply.buttons().isEmpty()) {
            return interactive("button", reply.text(), Map.of("buttons", buttons(reply.buttons())));
        }
        return Map.of("type", "text", "text", Map.of("body", reply.text(), "preview_url", false));
    }

    private static Map<String, Object> interactive(String type, String text, Map<String, Object> action) {
        return Map.of(
                "type",
                "interactive",
                "interactive",
                Map.of("type", type, "body", Map.of("text", text), "action", action));
    }

    private static List<Map<String, Object>> buttons(List<Button> buttons) {
        return buttons.stream()
                .<Map<String, Object>>map(
                        button -> Map.of("type", "reply", "reply", Map.of("id", button.id(), "title", button.label())))
                .toList();
    }

    private static Map<String, Object> list(Reply.Rows list) {
        List<Map<String, Object>> rows =
                list.rows().stream().map(GraphMessage::row).toList();
        return Map.of("button", list.opener(), "sections", List.of(Map.of("rows", rows)));
    }

    /** An empty description is refused: it is left out. */
    private static Map<String, Object> row(Row row) {
        return row.description().isEmpty()
                ? Map.of("id", row.id(), "title", row.label())
                : Map.of("id", row.id(), "title", row.label(), "description", row.description());
    }
}

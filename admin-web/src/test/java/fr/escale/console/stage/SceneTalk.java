package fr.escale.console.stage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The far side of the chat page: the try-it API with a bot of four sentences. */
public class SceneTalk {
    private final Map<String, List<Map<String, Object>>> said = new ConcurrentHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private volatile String mode = "BOT";

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .POST("/tryit/{person}/messages", this::post)
                .GET("/tryit/{person}/messages", this::get)
                .build();
    }

    /** A human takes everybody over and writes. */
    public synchronized void humanSays(String text) {
        mode = "HUMAN";
        said.values().forEach(messages -> add(messages, "human", text));
    }

    /** The bot speaks again, and nobody has written yet. */
    public synchronized void begin() {
        mode = "BOT";
        said.clear();
    }

    /** Who has written so far, by their random id. */
    public Set<String> persons() {
        return Set.copyOf(said.keySet());
    }

    /** What the person has written, all persons together. */
    public synchronized List<Object> heard() {
        return said.values().stream()
                .flatMap(List::stream)
                .filter(message -> message.get("from").equals("person"))
                .map(message -> message.get("text"))
                .toList();
    }

    private synchronized ServerResponse post(ServerRequest request) throws Exception {
        var body = request.body(new ParameterizedTypeReference<Map<String, Object>>() {});
        var messages = of(request);
        if (taken.add(String.valueOf(body.get("id")))) {
            answer(body, messages);
        }
        return ServerResponse.ok().body(Map.of("replies", List.of(), "mode", mode));
    }

    private synchronized ServerResponse get(ServerRequest request) {
        var messages = of(request);
        int after = request.param("after").map(Integer::parseInt).orElse(0);
        return ServerResponse.ok()
                .body(Map.of("messages", List.copyOf(messages.subList(after, messages.size())), "mode", mode));
    }

    private void answer(Map<String, Object> body, List<Map<String, Object>> messages) {
        if (body.containsKey("start")) {
            add(
                    messages,
                    "bot",
                    "Salut, moi c’est Escale 👋\nJe réponds à tes questions, et je peux te trouver un rendez-vous. Tout ce que tu écris reste entre nous et l’équipe.");
            add(messages, "bot", "De quoi tu as besoin ?")
                    .put("buttons", buttons("Me déplacer", "Me loger", "Me former", "Ma santé"));
            return;
        }
        var text = String.valueOf(
                body.getOrDefault("text", body.getOrDefault("choice", String.valueOf(body.get("location")))));
        add(messages, "person", text);
        if (mode.equals("HUMAN")) {
            return;
        }
        switch (text) {
            case "Me loger" ->
                add(messages, "bot", "D’accord, le logement. Sur quoi précisément ?")
                        .put("list", rows());
            case "près de moi" ->
                add(messages, "bot", "Partage ta position, ou écris ta commune.")
                        .put("place", "Envoyer ma position");
            case "Prendre rendez-vous" -> add(messages, "bot", "C’est noté.");
            default ->
                add(
                                messages,
                                "bot",
                                "Visale se porte garant pour toi : c’est gratuit.\n\nLe premier pas : fais ta demande sur https://www.visale.fr.\n\nBesoin de parler ? 3114, à toute heure.")
                        .put("buttons", buttons("Prendre rendez-vous", "Parler à quelqu’un"));
        }
    }

    private List<Map<String, Object>> of(ServerRequest request) {
        return said.computeIfAbsent(request.pathVariable("person"), person -> new ArrayList<>());
    }

    private static Map<String, Object> add(List<Map<String, Object>> messages, String from, String text) {
        var message = new LinkedHashMap<String, Object>();
        message.put("id", String.valueOf(messages.size() + 1));
        message.put("at", Instant.now().toString());
        message.put("from", from);
        message.put("text", text);
        messages.add(message);
        return message;
    }

    private static List<Map<String, String>> buttons(String... labels) {
        return List.of(labels).stream()
                .map(label -> Map.of("id", label, "label", label))
                .toList();
    }

    private static Map<String, Object> rows() {
        return Map.of(
                "opener",
                "Choisir",
                "rows",
                List.of(
                        Map.of(
                                "id",
                                "Trouver un garant",
                                "label",
                                "Trouver un garant",
                                "description",
                                "Quand on te demande quelqu’un qui paie si tu ne peux pas"),
                        Map.of(
                                "id",
                                "Payer le dépôt de garantie",
                                "label",
                                "Payer le dépôt de garantie",
                                "description",
                                ""),
                        Map.of(
                                "id",
                                "Dormir quelque part ce soir",
                                "label",
                                "Dormir quelque part ce soir",
                                "description",
                                "")));
    }
}

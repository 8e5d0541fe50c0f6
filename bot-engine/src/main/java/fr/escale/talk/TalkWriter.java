package fr.escale.talk;

import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.talk.TryOut.Exchange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;

/** Writes a conversation that was tried out as a talk file. */
final class TalkWriter {
    private static final int WIDTH = 100;

    private TalkWriter() {}

    static String write(String title, TryOut tried) {
        Map<String, Object> talk = new LinkedHashMap<>();
        talk.put("title", title);
        talk.put("channel", tried.around().channel());
        // as a text: written as a date it would be read back as one
        talk.put("day", tried.around().day().toString());
        if (uses(tried, tried.around().times())) {
            talk.put("times", tried.around().times());
        }
        Map<String, String> communes = communes(tried);
        if (!communes.isEmpty()) {
            talk.put("communes", communes);
        }
        talk.put("talk", lines(tried));
        return yaml().dump(talk);
    }

    private static List<Map<String, Object>> lines(TryOut tried) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Exchange exchange : tried.exchanges()) {
            lines.add(Map.of(exchange.act().kind(), exchange.act().words()));
            if (!exchange.said().isEmpty()) {
                lines.add(
                        Map.of("bot", exchange.said().stream().map(Reply::text).collect(Collectors.joining("\n"))));
            }
            List<String> labels = labels(exchange);
            if (!labels.isEmpty()) {
                lines.add(Map.of("buttons", labels));
            }
            if (!exchange.desk().isEmpty()) {
                lines.add(Map.of("desk", exchange.desk()));
            }
        }
        return lines;
    }

    private static List<String> labels(Exchange exchange) {
        return exchange.said().stream()
                .flatMap(reply -> Replay.buttons(reply).stream())
                .map(Button::label)
                .toList();
    }

    /** Only those that were spoken of: a territory has many. */
    private static Map<String, String> communes(TryOut tried) {
        Map<String, String> spoken = new TreeMap<>();
        tried.around().communes().forEach((code, name) -> {
            if (uses(tried, List.of(name))) {
                spoken.put(code, name);
            }
        });
        return spoken;
    }

    private static boolean uses(TryOut tried, List<String> words) {
        return tried.exchanges().stream()
                .flatMap(exchange -> exchange.said().stream())
                .anyMatch(reply -> words.stream()
                        .anyMatch(word -> reply.text().contains(word)
                                || Replay.buttons(reply).stream()
                                        .anyMatch(button -> button.label().contains(word))));
    }

    private static Yaml yaml() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(WIDTH);
        options.setIndent(4);
        options.setIndicatorIndent(2);
        return new Yaml(options);
    }
}

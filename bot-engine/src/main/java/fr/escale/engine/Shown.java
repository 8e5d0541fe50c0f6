package fr.escale.engine;

import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways on that the person sees, kept so that each can also be typed; those shown last come first. */
final class Shown {
    /** No variable of an editor begins like this. */
    private static final String KEY = "_shown";

    /** Nobody scrolls back farther. */
    private static final int MOST = 20;

    private static final char BETWEEN = '\t';

    private Shown() {}

    /** Keeps the ways of these replies; while nothing is said yet, those seen before stay. */
    static void note(Map<String, String> variables, List<Reply> replies) {
        List<Button> ways = new ArrayList<>();
        replies.reversed().forEach(reply -> ways.addAll(of(reply)));
        if (!replies.isEmpty()) {
            variables.put(KEY, written(ways));
        }
    }

    /** These ways too, before those seen already. */
    static void add(Map<String, String> variables, Reply reply) {
        List<Button> ways = new ArrayList<>(of(reply));
        ways.addAll(ways(variables));
        variables.put(KEY, written(ways.stream().limit(MOST).toList()));
    }

    private static String written(List<Button> ways) {
        return ways.stream()
                .map(way ->
                        way.id().replace(BETWEEN, ' ') + BETWEEN + way.label().replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }

    /** The ways of a step that goes by another name now. */
    static void rename(Map<String, String> variables, UnaryOperator<String> id) {
        List<Button> ways = ways(variables).stream()
                .map(way -> new Button(id.apply(way.id()), way.label()))
                .toList();
        if (!ways.isEmpty()) {
            variables.put(KEY, written(ways));
        }
    }

    static List<Button> ways(Map<String, String> variables) {
        return variables.getOrDefault(KEY, "").lines().flatMap(Shown::read).toList();
    }

    private static Stream<Button> read(String line) {
        int sign = line.indexOf(BETWEEN);
        return sign < 0 ? Stream.empty() : Stream.of(new Button(line.substring(0, sign), line.substring(sign + 1)));
    }

    private static List<Button> of(Reply reply) {
        return reply.list() == null
                ? reply.buttons()
                : reply.list().rows().stream()
                        .map(row -> new Button(row.id(), row.label()))
                        .toList();
    }
}

package fr.escale.knowledge.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads entries and questions from files that hold one JSON object a line; empty lines are skipped. */
public final class JsonLines {
    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonLines() {}

    /** A line is not what it should be; the message begins with {@code file:line}. */
    public static final class BadLineException extends RuntimeException {
        BadLineException(Path file, int line, String expected) {
            super(file + ":" + line + ": " + expected);
        }
    }

    /**
     * Lines {@code {"id","title","questions":[…],"text","theme"?}}.
     *
     * @throws BadLineException at the first line that is not of that form
     * @throws IOException when the file cannot be read
     */
    public static List<Entry> entries(Path file) throws IOException {
        return read(
                file,
                line -> new Entry(
                        line.text("id"),
                        line.text("title"),
                        line.texts("questions"),
                        line.text("text"),
                        line.optional("theme")));
    }

    /**
     * Lines {@code {"question","expected":["<id>",…],"language"?}}; {@code expected} empty: should not be answered.
     *
     * @throws BadLineException at the first line that is not of that form
     * @throws IOException when the file cannot be read
     */
    public static List<Evaluation.Case> questions(Path file) throws IOException {
        return read(file, line -> new Evaluation.Case(line.text("question"), line.texts("expected")));
    }

    private static <T> List<T> read(Path file, Function<Line, T> form) throws IOException {
        var things = new ArrayList<T>();
        int number = 0;
        for (String text : Files.readAllLines(file)) {
            number++;
            if (!text.isBlank()) {
                things.add(form.apply(Line.of(file, number, text)));
            }
        }
        return things;
    }

    /** One line with its place, so that what is wrong can be said with it. */
    private record Line(Path file, int number, JsonNode object) {
        static Line of(Path file, int number, String text) {
            try {
                JsonNode node = JSON.readTree(text);
                if (node.isObject()) {
                    return new Line(file, number, node);
                }
            } catch (JacksonException e) {
                throw new BadLineException(file, number, "expected a JSON object, " + e.getOriginalMessage());
            }
            throw new BadLineException(file, number, "expected a JSON object");
        }

        String text(String name) {
            JsonNode value = object.path(name);
            if (!value.isString()) {
                throw wrong(name, "a text");
            }
            return value.stringValue();
        }

        @org.jspecify.annotations.Nullable
        String optional(String name) {
            JsonNode value = object.path(name);
            return value.isMissingNode() || value.isNull() ? null : text(name);
        }

        List<String> texts(String name) {
            JsonNode values = object.path(name);
            if (!values.isArray() || values.valueStream().anyMatch(value -> !value.isString())) {
                throw wrong(name, "a list of texts");
            }
            return values.valueStream().map(JsonNode::stringValue).toList();
        }

        private BadLineException wrong(String name, String expected) {
            JsonNode found = object.path(name);
            return new BadLineException(
                    file,
                    number,
                    "\"%s\" should be %s, found %s".formatted(name, expected, found.isMissingNode() ? "none" : found));
        }
    }
}

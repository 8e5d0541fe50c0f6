package fr.escale.console.flows;

import static fr.escale.speech.Speech.say;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The flow language and its rules, as editors read them. */
final class Wordings {
    private static final String FILE = "/console/wordings.properties";
    private static final Set<String> SAID =
            Set.of("say", "ask", "offer slots", "book", "offer stops", "count in", "offer workshops", "sign up", "end");
    private static final Properties WORDS = read();

    private Wordings() {}

    /** Whether the person reads what stands behind this key. */
    static boolean isSaid(String key) {
        return SAID.contains(key);
    }

    /** What a key of a step does; the key itself where it needs no words. */
    static String of(String key) {
        return word("key", key, key);
    }

    /** Where a button with that order leads. */
    static String order(String order) {
        return word("order", order, order);
    }

    /** What is wrong, by the rule's name. */
    static String rule(String rule) {
        return word("rule", rule, say("À corriger"));
    }

    /** Who speaks or acts in a line of a talk. */
    static String who(String who) {
        return word("who", who, who);
    }

    private static String word(String kind, String name, String otherwise) {
        return say(WORDS.getProperty(kind + "." + name.replace(' ', '-'), otherwise));
    }

    private static Properties read() {
        try (var file = new InputStreamReader(
                Objects.requireNonNull(Wordings.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(file);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

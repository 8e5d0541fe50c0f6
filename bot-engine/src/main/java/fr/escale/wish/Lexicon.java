package fr.escale.wish;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The words of one language, which its speakers can review in a data file. */
final class Lexicon {
    /** Kinds in which a slip of the thumb is looked past. */
    private static final Set<Kind> FORGIVEN =
            Set.of(Kind.WEEKDAY, Kind.MONTH, Kind.OFFSET, Kind.PART, Kind.PART_TODAY, Kind.MASK, Kind.NEXT);

    private static final String ARABIC_AND = "و";

    private final Map<String, Set<Meaning>> phrases = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> forgiven = new HashSet<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    private Lexicon() {}

    /** One of the things that a phrase can mean. */
    record Meaning(Kind kind, int value) {}

    /** Reads one of our resources; a missing one is a broken program. */
    static Lexicon read(String code) {
        String resource = "/wish/" + code + ".yml";
        Lexicon lexicon = new Lexicon();
        try (InputStream file = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource);
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            ((MappingNode) new Yaml(new LoaderOptions()).compose(text))
                    .getValue()
                    .forEach(entry -> lexicon.add(word(entry.getKeyNode()), (SequenceNode) entry.getValueNode()));
            return lexicon;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What these words mean together; empty when nothing. */
    Set<Meaning> meanings(String phrase) {
        return phrases.getOrDefault(phrase, Set.of());
    }

    Set<String> phrases() {
        return phrases.keySet();
    }

    /** What there are words for, in the order of the file. */
    Set<String> keys() {
        return keys;
    }

    /** Whether a longer phrase begins with these words. */
    boolean goesOn(String words) {
        return beginnings.contains(words);
    }

    /** @param forgiving whether slips of the thumb are looked past */
    List<Token> tokens(String text, boolean forgiving) {
        return Tokens.of(text, words::contains).stream()
                .flatMap(token -> parts(token).stream())
                .map(token -> forgiving ? meant(token) : token)
                .toList();
    }

    /** In Arabic "and" is written together with the next word. */
    private List<Token> parts(Token token) {
        String plain = token.plain();
        boolean together = plain.startsWith(ARABIC_AND)
                && plain.length() > 2
                && !words.contains(plain)
                && words.contains(plain.substring(1));
        return together
                ? List.of(
                        new Token(ARABIC_AND, ARABIC_AND),
                        new Token(plain.substring(1), token.typed().substring(1)))
                : List.of(token);
    }

    private Token meant(Token token) {
        String plain = token.plain();
        if (!token.isWord() || plain.length() < Slip.SHORTEST || words.contains(plain)) {
            return token;
        }
        Optional<String> near =
                forgiven.stream().filter(word -> Slip.between(plain, word)).min(String::compareTo);
        return near.map(word -> new Token(word, token.typed())).orElse(token);
    }

    private void add(String key, SequenceNode list) {
        Meaning meaning = meaning(key);
        keys.add(key);
        for (Node node : list.getValue()) {
            List<Token> tokens = Tokens.of(word(node), ignored -> true);
            String phrase = tokens.stream().map(Token::plain).collect(Collectors.joining(" "));
            phrases.computeIfAbsent(phrase, none -> new LinkedHashSet<>()).add(meaning);
            tokens.forEach(token -> words.add(token.plain()));
            for (int blank = phrase.indexOf(' '); blank > 0; blank = phrase.indexOf(' ', blank + 1)) {
                beginnings.add(phrase.substring(0, blank));
            }
            if (tokens.size() == 1 && FORGIVEN.contains(meaning.kind())) {
                forgiven.add(phrase);
            }
        }
    }

    private static Meaning meaning(String key) {
        if (Character.isDigit(key.charAt(0))) {
            return new Meaning(Kind.NUMBER, Integer.parseInt(key));
        }
        String name = key.toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(Term.values())
                .filter(term -> term.name().equals(name))
                .map(term -> new Meaning(term.kind(), term.value()))
                .findFirst()
                .orElseGet(() -> new Meaning(Kind.valueOf(name), 0));
    }

    private static String word(Node node) {
        return ((ScalarNode) node).getValue();
    }
}

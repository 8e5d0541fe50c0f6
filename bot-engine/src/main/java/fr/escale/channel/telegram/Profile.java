package fr.escale.channel.telegram;

import fr.escale.flow.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** What Telegram shows of the bot before a word is said, in every language; editors keep it in a data file. */
record Profile(Map<Language, Page> pages) {
    private static final String FILE = "/telegram/profile.yml";

    /**
     * One language's page.
     *
     * @param brief the short description, at most 120 characters
     * @param description at most 512 characters
     * @param group said in a group that somebody has put us into, before we leave it
     * @param commands name (at most 32 characters of a–z, 0–9 and _) to what it does (at most 256)
     */
    record Page(String brief, String description, String group, Map<String, String> commands) {}

    /** The one that comes with the program; a missing file is a broken program. */
    static Profile shipped() {
        try (InputStream file = Objects.requireNonNull(Profile.class.getResourceAsStream(FILE), FILE);
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            Map<Language, Page> pages = new EnumMap<>(Language.class);
            for (NodeTuple page : mapping(new Yaml(new LoaderOptions()).compose(text))) {
                pages.put(Language.known(word(page.getKeyNode())).orElseThrow(), page(page.getValueNode()));
            }
            return new Profile(pages);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Page in(Language language) {
        return Objects.requireNonNull(pages.get(language));
    }

    /** Changes when a text of it changes. */
    String fingerprint() {
        try {
            byte[] all = pages.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static Page page(Node node) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> commands = new LinkedHashMap<>();
        for (NodeTuple entry : mapping(node)) {
            if (entry.getValueNode() instanceof MappingNode) {
                mapping(entry.getValueNode())
                        .forEach(one -> commands.put(word(one.getKeyNode()), word(one.getValueNode())));
            } else {
                texts.put(word(entry.getKeyNode()), word(entry.getValueNode()));
            }
        }
        return new Page(
                Objects.requireNonNull(texts.get("short")),
                Objects.requireNonNull(texts.get("description")),
                Objects.requireNonNull(texts.get("group")),
                commands);
    }

    private static Iterable<NodeTuple> mapping(Node node) {
        return ((MappingNode) node).getValue();
    }

    private static String word(Node node) {
        return ((ScalarNode) node).getValue();
    }
}

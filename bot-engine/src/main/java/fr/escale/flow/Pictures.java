package fr.escale.flow;

import fr.escale.flow.Reply.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pictures that flows show. They come with the program, which serves them to browsers too; "pictures.txt" lists them, for
 * a jar cannot be listed without knowing how it is packed.
 */
public final class Pictures {
    private static final String PATH = "/assets/pictures/";
    private static final Set<String> NAMES = new TreeSet<>(
            text(read("/flows/pictures.txt").orElseThrow()).lines().toList());

    private Pictures() {}

    /** What they are called in flows ("plan.png"). */
    public static Set<String> names() {
        return Set.copyOf(NAMES);
    }

    /**
     * A picture as it goes with a reply.
     *
     * @param described what is to be seen, for who cannot see it
     */
    public static Attachment attachment(String name, String described) {
        return new Attachment(described, name.endsWith(".png") ? "image/png" : "image/jpeg", PATH + name);
    }

    /** Whether it is one of these. */
    public static boolean has(Attachment file) {
        return name(file.url()).isPresent();
    }

    /** What is in the picture at that address; empty for every other address. */
    public static Optional<byte[]> content(String url) {
        return name(url).flatMap(name -> read("/static" + PATH + name));
    }

    private static Optional<String> name(String url) {
        return Optional.of(url)
                .filter(address -> address.startsWith(PATH))
                .map(address -> address.substring(PATH.length()))
                .filter(NAMES::contains);
    }

    private static Optional<byte[]> read(String resource) {
        try (InputStream content = Pictures.class.getResourceAsStream(resource)) {
            return content == null ? Optional.empty() : Optional.of(content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}

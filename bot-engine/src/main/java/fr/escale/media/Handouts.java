package fr.escale.media;

import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/**
 * Files that staff send to people: told by their content and sealed like those that come in, kept as long, and given
 * out at an address that nobody can make up.
 */
public interface Handouts {
    /** The most bytes of a picture; WhatsApp takes no larger one. */
    long MOST_OF_A_PICTURE = 5L * 1024 * 1024;

    /** The most bytes of a PDF. */
    long MOST_OF_A_DOCUMENT = 10L * 1024 * 1024;

    /**
     * Keeps a file to be sent: JPEG, PNG or PDF.
     *
     * @param once an id made by the form: the same content taken again under it is the same file
     * @param name as the sender's device calls it; may be empty
     */
    Taken take(String conversation, String once, String name, InputStream content, Instant now);

    /** The file at an address of ours; empty for every other address, and when it is kept no more. */
    Optional<Handout> find(String url);

    /** What is in it; empty as above. */
    Optional<byte[]> content(String url);

    /** It was not sent after all. */
    void remove(String url);

    /** What became of it. */
    sealed interface Taken {
        /** @param name what people read: without a path or signs that cannot be seen, with the ending of what it is */
        record Kept(String name, FileType type, String url) implements Taken {}

        record Refused(Why why) implements Taken {}
    }

    /** Why a file is not sent. */
    enum Why {
        EMPTY,
        /** Neither JPEG nor PNG nor PDF. */
        UNKNOWN,
        TOO_LARGE,
        INFECTED,
        /** It could not be read to its end, or the scanner does not answer: it can be tried again. */
        BROKEN
    }

    /** A file that is kept: {@link Media} knows it by both ids. */
    record Handout(String conversation, String id, FileType type) {}
}

package fr.escale.media;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people sent that is no text: a file has the id of the message it came with. */
public interface Media {
    /** The most bytes we keep of one file; Telegram gives out no more than that either. */
    long MOST_BYTES = 20L * 1024 * 1024;

    /** To be fetched, by a job that is tried again; noted once, however often it is asked for. */
    void expect(Expected file, Instant now);

    /** What became of a file; empty when there is none of that id in that conversation (any more). */
    Optional<Standing> standing(String conversation, String id);

    /**
     * Its content, opened piece by piece while it is read. Reading ends with an {@link IllegalStateException} where it
     * was changed in the store.
     *
     * @throws IllegalStateException when it is not kept
     */
    InputStream content(String conversation, String id);

    /** Somebody of the team has listened to it or looked at it: the first one is noted. */
    void seen(String conversation, String id, String by, Instant now);

    /** The types of all files that a person sent and that are here, the oldest first. */
    List<FileType> kept(String conversation);

    /** How many days a file is kept at most. */
    int days();

    /** Erases all files of a conversation, also those not fetched yet. */
    void erase(String conversation);

    /**
     * A file to fetch.
     *
     * @param id of the message it came with
     * @param channel and account, as in identities: whose source gives it out
     */
    record Expected(String id, String conversation, String channel, String account, Enclosure enclosure) {}

    /** Where a file stands. */
    sealed interface Standing {
        /** On its way to us. */
        record Awaited() implements Standing {}

        /**
         * Here.
         *
         * @param bytes its size
         * @param seenBy who of the team was the first to open it; null while nobody has
         */
        record Kept(FileType type, long bytes, @Nullable String seenBy) implements Standing {}

        /** It will not come; why, in French, for the team. */
        record Refused(String why) implements Standing {}
    }
}

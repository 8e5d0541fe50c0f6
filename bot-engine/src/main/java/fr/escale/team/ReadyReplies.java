package fr.escale.team;

import java.util.List;
import java.util.Optional;

/** The replies that staff keep at hand; every member of staff has the same. */
public interface ReadyReplies {
    /** How many there can be. */
    int MOST = 100;

    /** All of them, by title. */
    List<ReadyReply> all();

    /** The one with that id. */
    Optional<ReadyReply> find(String id);

    /**
     * Keeps it, in place of the one with the same id.
     *
     * @return false when it is a new one and there are {@link #MOST} already
     */
    boolean save(ReadyReply reply);

    /** Throws it away; nothing happens when it is not there. */
    void remove(String id);
}

package fr.escale.workshop;

import java.time.Instant;
import java.util.List;

/** Workshops for those who hold them. */
public interface Programme {
    /** All that are not over since that instant, cancelled ones too, soonest first. */
    List<Workshop> since(Instant then);

    /** Announces a workshop; gives its id. */
    String add(Wish wish);

    /** It does not take place: everybody in it is told. False when it is over, cancelled already or none. */
    boolean cancel(String workshop, Instant now);

    /**
     * How many people came to a session.
     *
     * @param session its number, from 0
     * @param people 0 to 500
     * @return false when there is no such session
     */
    boolean came(String workshop, int session, int people);
}

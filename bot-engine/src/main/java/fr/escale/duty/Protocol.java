package fr.escale.duty;

import java.time.Instant;
import java.util.Optional;

/** What this team does when a minor is in danger: whom it calls, in its own words. */
public interface Protocol {
    /** The text as somebody last saved it; empty as long as nobody has. */
    Optional<Text> text();

    /** Replaces it; blank removes it. */
    void save(String words, String by, Instant now);

    /** @param by e-mail address of staff */
    record Text(String words, String by, Instant at) {}
}

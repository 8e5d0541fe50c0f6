package fr.escale.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** This run of the program. What an earlier run had begun to send is told from what this one has. */
@Component
class Instance {
    final String id = UUID.randomUUID().toString();
    final Instant since;

    Instance(InstantSource clock) {
        this.since = clock.instant();
    }
}

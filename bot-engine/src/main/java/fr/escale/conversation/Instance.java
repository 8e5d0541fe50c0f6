package fr.escale.conversation;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** This run of the program. What an earlier run had begun to send is told from what this one has. */
@Component
class Instance {
    final String id = UUID.randomUUID().toString();
    private final long begun = System.nanoTime();

    /** Whatever becomes of the machine's clock meanwhile. */
    boolean isYoungerThan(Duration age) {
        return System.nanoTime() - begun < age.toNanos();
    }
}

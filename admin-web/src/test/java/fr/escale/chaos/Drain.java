package fr.escale.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

/** SIGTERM in the middle of everything: it ends within 20 s, loses nothing and repeats nothing. */
final class Drain implements Storm {
    @Override
    public int rage(Harbour harbour) {
        try (var writing = harbour.crowd.begin(harbour.scale.perSecond())) {
            harbour.pause(Duration.ofSeconds(2));
            assertThat(harbour.program().terminate()).as("time to stop").isLessThan(Duration.ofSeconds(20));
            harbour.start();
        }
        return 0;
    }
}

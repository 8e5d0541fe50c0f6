package fr.escale.channel.tryit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final Allowance allowance = new Allowance(() -> now, 2, Duration.ofSeconds(10));

    @Test
    void someAreAllowedAtOnceAndThenOneEachRefill() {
        assertThat(allowance.take("ada")).isEmpty();
        assertThat(allowance.take("ada")).isEmpty();
        assertThat(allowance.take("ada")).contains(Duration.ofSeconds(10));

        now = now.plusSeconds(10);
        assertThat(allowance.take("ada")).isEmpty();
        assertThat(allowance.take("ada")).isPresent();
    }

    @Test
    void knockingInVainDoesNotMakeTheWaitLonger() {
        allowance.take("ada");
        allowance.take("ada");
        for (int knock = 0; knock < 100; knock++) {
            assertThat(allowance.take("ada")).contains(Duration.ofSeconds(10));
        }
    }

    @Test
    void oneTalkerTakesNothingFromAnother() {
        allowance.take("ada");
        allowance.take("ada");

        assertThat(allowance.take("bilal")).isEmpty();
    }
}

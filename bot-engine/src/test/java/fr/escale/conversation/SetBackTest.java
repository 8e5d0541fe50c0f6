package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetBackTest {
    private final AtomicLong tick = new AtomicLong(-7);
    private final SetBack setBack = new SetBack(tick::get);
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");

    @BeforeEach
    void begin() {
        assertThat(setBack.ahead(now)).as("at the start").isEqualTo(Duration.ofDays(1));
        setBack.looked();
    }

    @Test
    void aClockThatRunsAsItShouldGivesNoReason() {
        for (int second = 0; second < 100; second++) {
            pass(Duration.ofSeconds(1), Duration.ofSeconds(1));
            assertThat(setBack.ahead(now)).isZero();
        }
    }

    @Test
    void aClockSetForwardGivesNoReason() {
        pass(Duration.ofSeconds(1), Duration.ofHours(2));

        assertThat(setBack.ahead(now)).isZero();
    }

    @Test
    void aClockSetBackIsMadeUpForUntilItHasBeenLookedFor() {
        pass(Duration.ofSeconds(1), Duration.ofHours(-2));

        assertThat(setBack.ahead(now)).isGreaterThan(Duration.ofHours(2));
        pass(Duration.ofSeconds(1), Duration.ofSeconds(1));
        assertThat(setBack.ahead(now)).as("the store was away").isGreaterThan(Duration.ofHours(2));
        setBack.looked();
        assertThat(setBack.ahead(now)).isZero();
    }

    private void pass(Duration really, Duration shown) {
        tick.addAndGet(really.toNanos());
        now = now.plus(shown);
    }
}

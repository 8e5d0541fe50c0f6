package fr.escale.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PlatformTimeTest {
    private static final Instant TRUE = Instant.parse("2026-11-23T10:00:00Z");

    private Instant now = TRUE;
    private Instant steady = Instant.EPOCH;
    private final PlatformTime time = new PlatformTime(() -> now, () -> steady);

    @Test
    void believesTheClockWhileNobodyHasToldOtherwise() {
        assertThat(time.agrees()).isTrue();
    }

    @Test
    void someSecondsAreNoDifference() {
        time.told(TRUE.minusSeconds(20));

        assertThat(time.agrees()).isTrue();
    }

    @Test
    void aClockThatIsHoursOffDoesNotAgreeUntilItIsSetRight() {
        now = TRUE.plus(Duration.ofHours(2));
        time.told(TRUE);
        assertThat(time.agrees()).isFalse();

        pass(Duration.ofMinutes(1));
        assertThat(time.agrees()).isFalse();
        now = TRUE.plus(Duration.ofMinutes(1));
        assertThat(time.agrees()).isTrue();
    }

    @Test
    void whatWasToldLongAgoTellsNothing() {
        time.told(TRUE.minus(Duration.ofHours(2)));
        assertThat(time.agrees()).isFalse();

        pass(Duration.ofMinutes(61));

        assertThat(time.agrees()).isTrue();
    }

    private void pass(Duration by) {
        now = now.plus(by);
        steady = steady.plus(by);
    }
}

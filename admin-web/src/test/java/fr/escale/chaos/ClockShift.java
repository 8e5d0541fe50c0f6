package fr.escale.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The machine's clock is set two hours forward, right, two hours back and right again: nobody waits for it. */
final class ClockShift implements Storm {
    private static final List<Duration> SHIFTS =
            List.of(Duration.ofHours(2), Duration.ZERO, Duration.ofHours(-2), Duration.ZERO);

    private final Path clock;

    /** @param clock the file that {@link OddFrontDoor}'s clock reads */
    ClockShift(Path clock) {
        this.clock = clock;
    }

    @Override
    public int rage(Harbour harbour) {
        try (var writing = harbour.crowd.begin(harbour.scale.perSecond())) {
            for (var shift : SHIFTS) {
                Files.writeString(clock, shift.toString());
                harbour.pause(harbour.scale.phase());
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return 0;
    }
}

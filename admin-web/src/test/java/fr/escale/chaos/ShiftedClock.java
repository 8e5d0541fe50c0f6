package fr.escale.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that shows as much more, or less, than another as stands in a file; looked at ten times a second. */
final class ShiftedClock extends Clock {
    private static final long LOOK_NANOS = Duration.ofMillis(100).toNanos();

    private final Clock right;
    private final Path file;
    private volatile Shift shift;

    private record Shift(Duration by, long since) {}

    ShiftedClock(Clock right, Path file) {
        this.right = right;
        this.file = file;
        this.shift = read(Duration.ZERO);
    }

    @Override
    public ZoneId getZone() {
        return right.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ShiftedClock(right.withZone(zone), file);
    }

    @Override
    public Instant instant() {
        if (System.nanoTime() - shift.since() > LOOK_NANOS) {
            shift = read(shift.by());
        }
        return right.instant().plus(shift.by());
    }

    /** While it is being written, what it said before. */
    private Shift read(Duration before) {
        try {
            var text = Files.exists(file) ? Files.readString(file).strip() : "";
            return new Shift(text.isEmpty() ? before : Duration.parse(text), System.nanoTime());
        } catch (IOException gone) {
            return new Shift(before, System.nanoTime());
        }
    }
}

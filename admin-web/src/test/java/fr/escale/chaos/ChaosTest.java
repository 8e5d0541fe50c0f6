package fr.escale.chaos;

import fr.escale.FrontDoor;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What is acknowledged is handled once and in order, whatever happens to the process, its disk, its store, its clock
 * and the platforms. Fast by default; {@code .ci/chaos} does it at length.
 */
@Tag("storm")
@Execution(ExecutionMode.CONCURRENT)
class ChaosTest {
    /** Ten times as often as usual, so that kills fall into compactions too. */
    private static final String COMPACTION = "escale.store.compaction=100ms";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    @Test
    void whateverHappensToTheProcessAndThePlatforms() {
        try (var harbour = new Harbour(directory, FrontDoor.class, COMPACTION)) {
            harbour.sitOut(new Repeats());
            harbour.sitOut(new Moods());
            if (FullDisk.isPossible()) {
                harbour.sitOut(new FullDisk());
            } else {
                System.out.println("FullDisk           left out: this machine has no prlimit");
            }
            harbour.sitOut(new Drain());
            harbour.sitOut(new Kills());
        }
    }

    @Test
    void whateverHappensBetweenTheProgramAndItsStore() {
        try (var beyond = new Beyond(directory.resolve("beyond"));
                var harbour = new Harbour(directory, FrontDoor.class, beyond.settings())) {
            harbour.sitOut(new Hold(beyond.strait));
            harbour.sitOut(new Tides(beyond.strait));
            harbour.sitOut(new Freeze());
        }
    }

    /** At length only, until it has been seen to pass beside a whole build on two cores. */
    @Test
    @EnabledIfSystemProperty(named = "escale.chaos", matches = "long")
    void whateverTheClockShowsAndHoweverMuchComesAtOnce() {
        var clock = directory.resolve("clock");
        try (var harbour = new Harbour(directory, OddFrontDoor.class, Backlog.SETTING, "chaos.clock=" + clock)) {
            harbour.sitOut(new Backlog());
            harbour.sitOut(new ClockShift(clock));
            harbour.sitOut(new Poison());
        }
    }
}

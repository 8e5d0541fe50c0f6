package fr.escale.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.awaitility.Awaitility;

/**
 * No file may grow: nothing is acknowledged that is not kept, and when there is room again the program works again. For
 * what was being sent when the commit failed it is as after a kill.
 */
final class FullDisk implements Storm {
    /** Whether this machine can fill a disk for one process. */
    static boolean isPossible() {
        return Files.isExecutable(Path.of("/usr/bin/prlimit"));
    }

    @Override
    public int rage(Harbour harbour) {
        int before = harbour.crowd.putOff.get();
        int inside;
        try (var writing = harbour.crowd.begin(harbour.scale.perSecond())) {
            var then = Instant.now();
            harbour.program().fillDisk(size(harbour));
            Awaitility.await().atMost(Harbour.PATIENCE).until(() -> harbour.crowd.putOff.get() > before);
            inside = harbour.peers.inside(then);
            harbour.pause(harbour.scale.phase());
            harbour.program().emptyDisk();
            harbour.awaitFlow();
        }
        assertThat(harbour.crowd.putOff.get()).as("503 with Retry-After").isGreaterThan(before);
        return inside;
    }

    private static long size(Harbour harbour) {
        try {
            return Files.size(harbour.directory.resolve("data").resolve("escale.store"));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

package fr.escale.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

/** The store refuses, is slow, is cut off in the middle: what cannot be kept is put off with a 503, nothing else. */
final class Tides implements Storm {
    private static final List<Strait.Tide> TIDES = List.of(Strait.Tide.REFUSED, Strait.Tide.SLOW, Strait.Tide.CUT);
    /** A store that is away is told from a slow one after so long. */
    private static final Duration NOTICED = Duration.ofSeconds(6);

    private final Strait strait;

    Tides(Strait strait) {
        this.strait = strait;
    }

    @Override
    public int rage(Harbour harbour) {
        int before = harbour.crowd.putOff.get();
        int failed = harbour.crowd.failed.get();
        try (var writing = harbour.crowd.begin(harbour.scale.perSecond())) {
            for (var tide : TIDES) {
                strait.turn(tide);
                harbour.pause(harbour.scale.phase());
                harbour.pause(tide == Strait.Tide.REFUSED ? NOTICED : Duration.ZERO);
                strait.turn(Strait.Tide.FLOWS);
                harbour.awaitFlow();
            }
        } finally {
            strait.turn(Strait.Tide.FLOWS);
        }
        assertThat(harbour.crowd.putOff.get()).as("503 with Retry-After").isGreaterThan(before);
        assertThat(harbour.crowd.failed.get()).as("refused otherwise").isEqualTo(failed);
        return 0;
    }
}

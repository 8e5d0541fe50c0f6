package fr.escale.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;

/** kill -9, again and again: before a commit, after one, inside a POST. Repeated is at most what a kill fell into. */
final class Kills implements Storm {
    private static final List<Moment> MOMENTS = List.of(Moment.ANY, Moment.INSIDE_A_POST);

    /** When a kill falls. */
    private enum Moment {
        ANY,
        INSIDE_A_POST
    }

    @Override
    public int rage(Harbour harbour) {
        int insidePosts = 0;
        try (var writing = harbour.crowd.begin(harbour.scale.perSecond())) {
            for (int i = 0; i < harbour.scale.kills(); i++) {
                insidePosts += kill(harbour, MOMENTS.get(i % MOMENTS.size()));
                harbour.start();
            }
        }
        return insidePosts;
    }

    /** Some time after it is ready; how many POSTs were under way then. */
    private static int kill(Harbour harbour, Moment moment) {
        int most = (int) harbour.scale.longestLife().toMillis();
        harbour.pause(Duration.ofMillis(most / 5 + harbour.random.nextInt(most * 4 / 5)));
        if (moment == Moment.INSIDE_A_POST) {
            Awaitility.await()
                    .atMost(Harbour.PATIENCE)
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> harbour.peers.inside(Instant.now()) > 0);
        }
        var then = Instant.now();
        harbour.program().kill();
        return harbour.peers.inside(then);
    }
}

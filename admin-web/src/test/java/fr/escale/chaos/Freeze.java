package fr.escale.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

/**
 * The program stands still, a second instance goes on; when the first wakes up, nothing it believed counts any more. After
 * 45 s of silence the second sends too, in its place.
 */
final class Freeze implements Storm {
    private static final Duration LEASE = Duration.ofSeconds(50);

    @Override
    public int rage(Harbour harbour) {
        var first = harbour.program();
        try (var second = harbour.another();
                var writing = harbour.crowd.begin(harbour.scale.perSecond())) {
            harbour.pause(Duration.ofSeconds(2));
            var then = Instant.now();
            first.freeze();
            harbour.turnTo(second);
            int posts = harbour.peers.posts();
            harbour.pause(harbour.scale.frozen());
            boolean hasMoved = harbour.peers.posts() > posts + harbour.scale.perSecond();
            int inside = harbour.peers.inside(then, then);
            first.thaw();
            if (harbour.scale.frozen().compareTo(LEASE) > 0) {
                assertThat(hasMoved).as("the second instance sends").isTrue();
            }
            writing.close();
            harbour.awaitCalm();
            harbour.turnTo(first);
            return inside;
        }
    }
}

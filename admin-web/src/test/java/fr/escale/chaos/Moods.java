package fr.escale.chaos;

import static org.assertj.core.api.Assertions.assertThat;

/** The platforms have moods, one after the other. Nothing is lost, and nothing is sent a third time. */
final class Moods implements Storm {
    @Override
    public int rage(Harbour harbour) {
        int before = harbour.peers.unclear.get();
        try (var writing = harbour.crowd.begin(harbour.scale.perSecond())) {
            for (var bad : Answer.BAD) {
                harbour.peers.mood = () -> harbour.random.nextBoolean() ? bad : Answer.FINE;
                harbour.pause(bad == Answer.LATE ? harbour.scale.phase().dividedBy(2) : harbour.scale.phase());
            }
        } finally {
            harbour.peers.mood = () -> Answer.FINE;
        }
        harbour.awaitCalm();
        assertThat(harbour.crowd.figures().worst()).as("repeats of one answer").isLessThanOrEqualTo(1);
        return harbour.peers.unclear.get() - before;
    }
}

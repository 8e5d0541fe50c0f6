package fr.escale.chaos;

import static org.assertj.core.api.Assertions.assertThat;

/** More comes at once than may wait: the rest is put off with a 503, and taken when there is room. */
final class Backlog implements Storm {
    /** What the harbour must be started with: six conversations may wait. */
    static final String SETTING = "escale.conversation.backlog=6";

    @Override
    public int rage(Harbour harbour) {
        int before = harbour.crowd.putOff.get();
        for (int i = 0; i < harbour.crowd.people().size() * 10; i++) {
            harbour.crowd.write();
        }
        harbour.awaitCalm();
        assertThat(harbour.crowd.putOff.get()).as("503 with Retry-After").isGreaterThan(before);
        return 0;
    }
}

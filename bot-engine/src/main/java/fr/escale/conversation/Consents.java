package fr.escale.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whether somebody wishes to be written to unasked, and what they said of it. */
final class Consents {
    private static final int REMEMBERED = 32;

    /** What they said, the oldest first. */
    final List<Consent> all = new ArrayList<>();

    /** They wrote STOP to us. */
    boolean stopped;

    /** They have told their platform that they want nothing of us unasked. */
    boolean declined;

    /** They have us promise to write: whatever they or their platform said before, they wish to be written to. */
    void want(Consent.How how, Instant now) {
        boolean again = isLeftAlone();
        stopped = false;
        declined = false;
        note(new Consent(now, true, how), again);
    }

    /** They wrote STOP. */
    void stop(Instant now) {
        stopped = true;
        note(new Consent(now, false, Consent.How.STOP), false);
    }

    /** They told their platform that they want nothing unasked; told late, it is no news. */
    void decline(Instant now) {
        if (!saidMoreSince(now)) {
            declined = true;
            note(new Consent(now, false, Consent.How.PLATFORM), false);
        }
    }

    /** They told their platform that they want it again; what they wrote to us themselves still counts. */
    void welcome(Instant now) {
        if (!saidMoreSince(now)) {
            declined = false;
            note(new Consent(now, true, Consent.How.PLATFORM), false);
        }
    }

    /** Nothing is said to them that is no answer. */
    boolean isLeftAlone() {
        return stopped || declined;
    }

    private boolean saidMoreSince(Instant then) {
        return all.stream().anyMatch(consent -> consent.at().isAfter(then));
    }

    /** What says the same as the last time is noted once. */
    private void note(Consent consent, boolean surely) {
        boolean same = !all.isEmpty()
                && all.getLast().wanted() == consent.wanted()
                && all.getLast().how() == consent.how();
        if (surely || !same) {
            all.add(consent);
        }
        while (all.size() > REMEMBERED) {
            all.removeFirst();
        }
    }
}

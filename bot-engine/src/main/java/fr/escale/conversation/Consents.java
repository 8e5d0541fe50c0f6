package fr.escale.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

    /** The same person has said these elsewhere: all that was said counts as if it had been said in one place. */
    void join(Consents elsewhere) {
        var said = Stream.concat(all.stream(), elsewhere.all.stream())
                .distinct()
                .sorted(Comparator.comparing(Consent::at))
                .toList();
        stopped = isStoppedUnsaid() || elsewhere.isStoppedUnsaid();
        declined = isDeclinedUnsaid() || elsewhere.isDeclinedUnsaid();
        said.forEach(this::follow);
        all.clear();
        all.addAll(said.subList(Math.max(0, said.size() - REMEMBERED), said.size()));
    }

    /** What was said so long ago that it is not remembered when comes before all that is. */
    private boolean isStoppedUnsaid() {
        return stopped && all.stream().noneMatch(consent -> consent.how() == Consent.How.STOP);
    }

    private boolean isDeclinedUnsaid() {
        return declined && all.stream().noneMatch(consent -> consent.how() == Consent.How.PLATFORM);
    }

    private void follow(Consent consent) {
        switch (consent.how()) {
            case STOP -> stopped = true;
            case PLATFORM -> declined = !consent.wanted();
            case APPOINTMENT, LIFT, FREE_TIME, PLAN, ANSWER, TOMORROW -> {
                stopped = false;
                declined = false;
            }
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

package fr.escale.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Remembers whom it called. */
final class HeardBell implements Bell {
    private final Kind kind;
    private final List<String> heard = new ArrayList<>();
    private Runnable meanwhile = () -> {};

    HeardBell(Kind kind) {
        this.kind = kind;
    }

    /** What happens elsewhere while it rings. */
    void onRing(Runnable meanwhile) {
        this.meanwhile = meanwhile;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public synchronized Rung ring(Ring ring, List<Staff.Member> whom) {
        meanwhile.run();
        heard.add(ring.step() + " "
                + whom.stream().map(Staff.Member::email).sorted().collect(Collectors.joining(" ")));
        return new Rung(whom.size(), 0);
    }

    @Override
    public Proof prove(List<Staff.Member> onDuty, Instant now) {
        return new Proof(kind, onDuty.isEmpty() ? State.NOBODY_HEARS : State.WORKS);
    }

    synchronized List<String> heard() {
        return List.copyOf(heard);
    }

    synchronized void forget() {
        heard.clear();
    }
}

package fr.escale.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether alerts would arrive: proved once a day, and whenever somebody asks. */
public interface Chain {
    /** What the last proof has shown; empty before the first. */
    Optional<Report> last();

    /** Proves every bell now; it takes some seconds. */
    Report prove(Instant now);

    /** One proof of all bells. */
    record Report(Instant at, List<Bell.Proof> proofs) {
        public Report {
            proofs = List.copyOf(proofs);
        }

        /** Whether something that is set does not work. */
        public boolean isBroken() {
            return proofs.stream().anyMatch(Bell.Proof::isBroken);
        }
    }
}

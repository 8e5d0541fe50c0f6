package fr.escale.duty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says of the rota what may be told to the person. */
final class RotaDuty implements Duty {
    private final Rota rota;

    RotaDuty(Rota rota) {
        this.rota = rota;
    }

    @Override
    public Watch watch(@Nullable String commune, Instant now) {
        return watch(commune, Alerts.Cause.WAITING, now);
    }

    /** Nobody is called out for somebody who only waits. */
    @Override
    public Watch watch(@Nullable String commune, Alerts.Cause cause, Instant now) {
        return rota.watch(commune == null ? "" : commune, now, cause == Alerts.Cause.DISTRESS);
    }
}

package fr.escale.duty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who looks at the desk, and when. What it says is told to young people: it is never better than the truth. */
public interface Duty {
    /**
     * Whether somebody looks at the desk for the people of this commune.
     *
     * @param commune INSEE code; null when it is not known: then whoever answers for the whole territory
     */
    Watch watch(@Nullable String commune, Instant now);

    /**
     * Whether somebody looks after an alert of that kind: for somebody in danger whoever is on call counts too.
     *
     * @param commune as above
     */
    default Watch watch(@Nullable String commune, Alerts.Cause cause, Instant now) {
        return watch(commune, now);
    }
}

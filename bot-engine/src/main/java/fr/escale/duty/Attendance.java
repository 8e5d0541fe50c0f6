package fr.escale.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who of the staff is on duty, as colleagues see it. */
public interface Attendance {
    /** All who may answer people, those on duty first. */
    List<Attendee> at(Instant now);

    /**
     * One of them.
     *
     * @param onDuty whether they look at the desk now
     * @param onCall whether they may be called now for somebody in danger
     * @param said what they said of their day, as long as it lasts
     * @param next when they are next on duty or on call, if not now and within {@link Shifts#DAYS} days
     */
    record Attendee(
            Staff.Member who, boolean onDuty, boolean onCall, Optional<Presence> said, Optional<Instant> next) {}
}

package fr.escale.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** What staff have said of when they look at the desk, and who is on call. At most a second old. */
public interface Roster {
    /** The weekly hours of that member of staff, in the week's order; empty as long as they have said none. */
    List<Hours> hours(String email);

    /** Replaces them. Those that end before they begin are for the caller to refuse. */
    void keepHours(String email, List<Hours> week);

    /** What they last said of their day, as long as it lasts. */
    Optional<Presence> presence(String email, Instant now);

    void present(String email, Presence presence);

    /** Back to their hours. */
    void forgetPresence(String email);

    /** All that are not over, in order. */
    List<Call> calls(LocalDate today);

    void addCall(String who, LocalDate first, LocalDate last, LocalTime from, LocalTime to);

    /** False when it was not there any more. */
    boolean removeCall(String id);
}

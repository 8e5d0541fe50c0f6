package fr.escale.console;

import java.security.Principal;

/**
 * Says who may pass an address that names something in a path variable. Every path variable of the console has a
 * keeper, or a test says so.
 */
public interface Keeper {
    /** The name of the path variable that it looks after, for example "conversation". */
    String variable();

    /** Whether somebody may pass an address with this value in it; what is not there lets everybody through to that news. */
    boolean lets(Principal who, String value);

    /** Called when somebody has passed to read, not to change. */
    default void passed(Principal who, String value) {}
}

package fr.escale.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a member of staff, without their secrets of a second factor.
 *
 * @param hash of the password; empty as long as nobody has chosen one
 * @param disabled may not enter
 * @param withCode a code is asked for at the sign-in
 * @param lastSignIn null when never
 * @param invitedUntil when their one link to choose a password ends; null without one
 */
record Account(
        StaffMember member,
        String hash,
        boolean disabled,
        boolean withCode,
        @Nullable Instant lastSignIn,
        @Nullable Instant invitedUntil) {

    /** One that may enter with its password. */
    static Account of(StaffMember member, String hash) {
        return new Account(member, hash, false, false, null, null);
    }

    boolean mayEnter() {
        return !disabled && !hash.isEmpty();
    }

    /** Whether they can set up the house now. */
    boolean administers() {
        return mayEnter() && member.roles().contains(Role.ADMIN);
    }

    @Override
    public String toString() {
        return "Account[" + member + "]";
    }
}

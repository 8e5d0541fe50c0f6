package fr.escale.security;

import java.util.Comparator;
import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Somebody of the team, signed in. Its name is the e-mail address.
 *
 * @param email lower case
 * @param firstName how colleagues see them; may be empty
 * @param mustChange the password is not their own yet
 * @param generation counts password changes: a session of an older one has ended
 */
public record StaffMember(String email, String firstName, Set<Role> roles, boolean mustChange, int generation)
        implements AuthenticatedPrincipal {
    public StaffMember {
        roles = Set.copyOf(roles);
    }

    @Override
    public String getName() {
        return email;
    }

    /** The first page after the sign-in, by the highest role. */
    String home() {
        return roles.stream().min(Comparator.naturalOrder()).map(Role::home).orElse("/");
    }

    @Override
    public String toString() {
        return "StaffMember" + roles;
    }
}

package fr.escale.security;

import fr.escale.speech.Tongue;
import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;

/**
 * Somebody of the team, signed in. Its name is the e-mail address.
 *
 * @param email lower case
 * @param firstName how colleagues see them; may be empty
 * @param referents ids of the referents for whose communes they answer; empty when for the whole territory
 * @param mustChange the password is not their own yet
 * @param generation counts what ends sessions (a changed password, a disabled account): one of an older one has ended
 * @param tongue in which they read the console
 */
public record StaffMember(
        String email,
        String firstName,
        Set<Role> roles,
        List<String> referents,
        boolean mustChange,
        int generation,
        Tongue tongue)
        implements AuthenticatedPrincipal {
    public StaffMember {
        roles = Set.copyOf(roles);
        referents = List.copyOf(referents);
    }

    /** One who has chosen no language. */
    public StaffMember(
            String email,
            String firstName,
            Set<Role> roles,
            List<String> referents,
            boolean mustChange,
            int generation) {
        this(email, firstName, roles, referents, mustChange, generation, Tongue.FRENCH);
    }

    /** Who asks, as controllers get it; empty for strangers and for who still owes a code. */
    public static Optional<StaffMember> of(@Nullable Principal who) {
        return who instanceof Authentication signedIn && signedIn.getPrincipal() instanceof StaffMember member
                ? Optional.of(member)
                : Optional.empty();
    }

    @Override
    public String getName() {
        return email;
    }

    /** Whether they may answer people at all. */
    boolean answersPeople() {
        return roles.contains(Role.REFERENT) || roles.contains(Role.ADMIN);
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

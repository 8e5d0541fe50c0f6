package fr.escale.security;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;

/** Somebody whose password was right and who still owes a code: opens no door but that one. */
record HalfwayIn(String email, int generation) implements AuthenticatedPrincipal {
    @Override
    public String getName() {
        return email;
    }

    /** What a session holds meanwhile: no role at all. */
    static Authentication token(StaffMember member) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new HalfwayIn(member.email(), member.generation()), null, List.of());
    }

    @Override
    public String toString() {
        return "HalfwayIn[masked]";
    }
}

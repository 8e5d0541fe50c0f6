package fr.escale.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at the account again at each request for a staff page: a password changed elsewhere or a disabled account ends
 * the session, so does too long a pause; changed roles count at once, and nothing opens before a first password has
 * become one's own or while a code is still owed.
 */
class CurrentStaff extends OncePerRequestFilter {
    /** Set on a request whose session has just ended. */
    static final String ENDED = CurrentStaff.class.getName() + ".ended";

    private static final String CHANGE = "/mot-de-passe";
    private final StaffAccounts accounts;
    private final Sessions sessions;

    CurrentStaff(StaffAccounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Door.at(path(request), Door.OF_THE_BROWSER)
                .filter(door -> door.who() == Door.Who.STAFF)
                .isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String elsewhere = "";
        if (signedIn() instanceof HalfwayIn) {
            elsewhere = CodePages.ADDRESS;
        } else if (signedIn() instanceof StaffMember member) {
            Optional<StaffMember> now = current(member, request);
            now.ifPresentOrElse(CurrentStaff::goOnAs, () -> end(request));
            elsewhere = now.filter(StaffMember::mustChange).isPresent()
                            && !path(request).equals(CHANGE)
                    ? CHANGE
                    : "";
        }
        if (elsewhere.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + elsewhere);
        }
    }

    private static @Nullable Object signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? null : authentication.getPrincipal();
    }

    private Optional<StaffMember> current(StaffMember member, HttpServletRequest request) {
        if (sessions.isOver(request)) {
            return Optional.empty();
        }
        return accounts.find(member.email())
                .filter(Account::mayEnter)
                .map(Account::member)
                .filter(now -> now.generation() == member.generation());
    }

    private static void goOnAs(StaffMember member) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignIn.token(member));
        SecurityContextHolder.setContext(context);
    }

    private static void end(HttpServletRequest request) {
        request.setAttribute(ENDED, true);
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}

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
 * Looks at the account again at each request for a staff page: a password changed elsewhere ends the session, changed
 * roles count at once, and nothing opens before a first password has become one's own.
 */
class CurrentStaff extends OncePerRequestFilter {
    private static final String CHANGE = "/mot-de-passe";
    private final StaffAccounts accounts;

    CurrentStaff(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = path(request);
        return !path.startsWith("/console") && !path.equals(CHANGE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (signedIn() instanceof StaffMember member) {
            Optional<StaffMember> now = current(member);
            if (now.isEmpty()) {
                end(request);
            } else if (now.get().mustChange() && !path(request).equals(CHANGE)) {
                response.sendRedirect(request.getContextPath() + CHANGE);
                return;
            } else {
                goOnAs(now.get());
            }
        }
        chain.doFilter(request, response);
    }

    private static @Nullable Object signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? null : authentication.getPrincipal();
    }

    private Optional<StaffMember> current(StaffMember member) {
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

package fr.escale.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Where a sign-in leads. */
final class AfterSignIn {
    private AfterSignIn() {}

    /** To the code where one is asked for; else to the page one came for, otherwise to the first page of one's role. */
    static final class Welcomed extends SavedRequestAwareAuthenticationSuccessHandler {
        private final StaffAccounts accounts;
        private final Sessions sessions;
        private final KnownBrowsers browsers;
        private final Audit audit;
        private final InstantSource clock;

        Welcomed(StaffAccounts accounts, Sessions sessions, KnownBrowsers browsers, Audit audit, InstantSource clock) {
            this.accounts = accounts;
            this.sessions = sessions;
            this.browsers = browsers;
            this.audit = audit;
            this.clock = clock;
        }

        @Override
        public void onAuthenticationSuccess(
                HttpServletRequest request, HttpServletResponse response, Authentication authentication)
                throws IOException, ServletException {
            sessions.begin(request);
            if (authentication.getPrincipal() instanceof HalfwayIn) {
                response.sendRedirect(request.getContextPath() + CodePages.ADDRESS);
                return;
            }
            accounts.signedIn(authentication.getName(), clock.instant());
            audit.note(authentication.getName(), "signed-in", "");
            browsers.know(authentication.getName(), request, response);
            super.onAuthenticationSuccess(request, response, authentication);
        }

        @Override
        protected String determineTargetUrl(
                HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
            return authentication != null && authentication.getPrincipal() instanceof StaffMember member
                    ? member.home()
                    : "/";
        }
    }

    /** Back to the form, which says the same to a wrong password and to an unknown address. */
    static final class Refused implements AuthenticationFailureHandler {
        @Override
        public void onAuthenticationFailure(
                HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
                throws IOException, ServletException {
            String reason = why instanceof SignIn.TooSoonException ? "pause" : "error";
            response.sendRedirect(request.getContextPath() + "/login?" + reason);
        }
    }
}

package fr.escale.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Where a sign-in leads. */
final class AfterSignIn {
    private AfterSignIn() {}

    /** To the page one came for, otherwise to the first page of one's role. */
    static final class Welcomed extends SavedRequestAwareAuthenticationSuccessHandler {
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

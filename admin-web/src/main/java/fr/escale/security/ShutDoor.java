package fr.escale.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Shows strangers the way to the sign-in, if there is a door at all; an htmx fragment sends the whole page there. */
class ShutDoor implements AuthenticationEntryPoint {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (Door.at(path, Door.OF_THE_BROWSER).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", signIn(request));
        } else {
            response.sendRedirect(signIn(request));
        }
    }

    private static String signIn(HttpServletRequest request) {
        boolean ended = request.getAttribute(CurrentStaff.ENDED) != null;
        return request.getContextPath() + (ended ? "/login?fin" : "/login");
    }
}

package fr.escale.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/** Marks requests that a proxy has passed on, before Tomcat's RemoteIpValve believes its headers and removes them. */
class ForwardedMark extends ValveBase {
    /** Set on a request that came with a header of a proxy, whoever wrote it. */
    static final String FORWARDED = "fr.escale.forwarded";

    ForwardedMark() {
        super(true);
    }

    /** Whether somebody speaks for somebody else. */
    static boolean forwarded(HttpServletRequest request) {
        return request.getAttribute(FORWARDED) != null
                || request.getHeader("X-Forwarded-For") != null
                || request.getHeader("Forwarded") != null;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (forwarded(request)) {
            request.setAttribute(FORWARDED, Boolean.TRUE);
        }
        getNext().invoke(request, response);
    }

    /** Puts the mark in front of the valve that removes the headers: Spring Boot adds that one at order 0. */
    static final class First implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {
        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addEngineValves(new ForwardedMark());
        }

        @Override
        public int getOrder() {
            return -1;
        }
    }
}

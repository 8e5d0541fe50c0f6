package fr.escale.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes RFC 9457 problems. What they say is ours: never the message of an exception from elsewhere. */
@Component
public class Refusals {
    private static final Set<String> OF_PROGRAMS = Set.of("api", "webhooks", "tryit", "actuator");
    private final JsonMapper json;

    Refusals(JsonMapper json) {
        this.json = json;
    }

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** Whether programs call this address: they get problems, browsers get pages. */
    static boolean ofPrograms(String path) {
        String[] parts = path.split("/", 3);
        return parts.length > 1 && OF_PROGRAMS.contains(parts[1]);
    }

    /** 401: no bearer token, or an unknown one. */
    public void unauthorized(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(HttpStatus.UNAUTHORIZED, "this address needs a known bearer token", Map.of(), response);
    }

    /** 403: known, and not allowed here. */
    public void forbidden(HttpServletResponse response) throws IOException {
        write(HttpStatus.FORBIDDEN, "this token does not open this address", Map.of(), response);
    }

    /** 413: the body is too large. */
    public void tooLarge(HttpServletResponse response) throws IOException {
        write(HttpStatus.CONTENT_TOO_LARGE, "the body is larger than this address takes", Map.of(), response);
    }

    /** Any other problem; {@code more} are further members of it. */
    void write(HttpStatus status, String detail, Map<String, String> more, HttpServletResponse response)
            throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", detail);
        problem.putAll(more);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}

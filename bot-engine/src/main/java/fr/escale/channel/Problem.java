package fr.escale.channel;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request we refuse, as an RFC 9457 problem. */
public final class Problem extends ErrorResponseException {
    private Problem(HttpStatus status, String detail) {
        super(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }

    public static Problem of(HttpStatus status, String detail) {
        return new Problem(status, detail);
    }

    /** 400: that field is wrong. */
    public static Problem field(String field, String expected) {
        Problem problem = of(HttpStatus.BAD_REQUEST, field + ": " + expected);
        problem.getBody().setProperty("field", field);
        return problem;
    }

    /** The same, to be tried again after a pause (whole seconds, at least one). */
    public Problem retryAfter(Duration pause) {
        getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, pause.toSeconds())));
        return this;
    }
}

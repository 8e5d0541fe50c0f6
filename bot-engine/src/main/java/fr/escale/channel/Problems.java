package fr.escale.channel;

import fr.escale.channel.Letterbox.LaterException;
import fr.escale.conversation.Filing.FullException;
import java.time.Duration;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Errors of the channels' addresses as RFC 9457 problems; a full backlog or a store that is away is a 503. */
@RestControllerAdvice(basePackages = "fr.escale.channel")
public class Problems extends ResponseEntityExceptionHandler {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @ExceptionHandler({LaterException.class, FullException.class, DataAccessException.class})
    ResponseEntity<Object> later() {
        Problem problem = Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "not now, please send it again")
                .retryAfter(PAUSE);
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .body(problem.getBody());
    }
}

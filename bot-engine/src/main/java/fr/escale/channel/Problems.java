package fr.escale.channel;

import fr.escale.channel.Letterbox.LaterException;
import fr.escale.conversation.Filing.FullException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Errors of the channels' addresses as RFC 9457 problems; a full backlog or a store that is away is a 503. */
@RestControllerAdvice(basePackages = "fr.escale.channel")
public class Problems extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(Problems.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @ExceptionHandler({LaterException.class, FullException.class, DataAccessException.class})
    ResponseEntity<Object> later() {
        Problem problem = Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "not now, please send it again")
                .retryAfter(PAUSE);
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .body(problem.getBody());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> broken(RuntimeException unexpected) {
        log.error(
                "A request to a channel's address broke: {}",
                unexpected.getClass().getName());
        return ResponseEntity.internalServerError().body(ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR));
    }
}

package fr.escale.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.JacksonException;

/** Turns what goes wrong at a program's address into a problem, unless the room that serves it already has. */
@Component
class ProgramErrors implements HandlerExceptionResolver, WebMvcConfigurer {
    private static final Logger LOG = LoggerFactory.getLogger(ProgramErrors.class);
    private final Refusals refusals;

    ProgramErrors(Refusals refusals) {
        this.refusals = refusals;
    }

    /** After the rooms' own exception handlers, before Spring's defaults, which answer without a body. */
    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.add(Math.min(1, resolvers.size()), this);
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception error) {
        if (!Refusals.ofPrograms(Refusals.path(request))) {
            return null;
        }
        try {
            write(error, response);
        } catch (IOException gone) {
            LOG.debug("nobody left to tell");
        }
        return new ModelAndView();
    }

    private void write(Exception error, HttpServletResponse response) throws IOException {
        if (caused(error, TooLargeException.class)) {
            refusals.tooLarge(response);
        } else if (error instanceof RefusedException refused) {
            refusals.write(
                    HttpStatus.BAD_REQUEST,
                    String.valueOf(refused.getMessage()),
                    Map.of("field", refused.field()),
                    response);
        } else if (error instanceof HttpMessageNotReadableException unreadable) {
            unreadable(unreadable, response);
        } else if (error instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            refusals.write(status, detail(status), Map.of(), response);
        } else {
            LOG.error("an address failed unexpectedly: {}", where(error));
            refusals.write(HttpStatus.INTERNAL_SERVER_ERROR, "this went wrong on our side", Map.of(), response);
        }
    }

    private void unreadable(HttpMessageNotReadableException unreadable, HttpServletResponse response)
            throws IOException {
        String field = unreadable.getCause() instanceof JacksonException json ? field(json) : "";
        if (field.isEmpty()) {
            refusals.write(HttpStatus.BAD_REQUEST, "expected a JSON object", Map.of(), response);
        } else {
            refusals.write(HttpStatus.BAD_REQUEST, field + ": expected another type", Map.of("field", field), response);
        }
    }

    private static String field(JacksonException json) {
        return json.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .reduce("", (path, name) -> path.isEmpty() ? name : path + "." + name);
    }

    private static String detail(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "there is nothing at this address";
            case METHOD_NOT_ALLOWED -> "this address does not take this method";
            case UNSUPPORTED_MEDIA_TYPE -> "expected application/json";
            case NOT_ACCEPTABLE -> "this address answers with application/json";
            default -> status.getReasonPhrase();
        };
    }

    /** Type and place of an error; its message could carry somebody's words. */
    private static String where(Exception error) {
        StackTraceElement[] trace = error.getStackTrace();
        return error.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static boolean caused(Throwable error, Class<? extends Throwable> kind) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause).anyMatch(kind::isInstance);
    }
}

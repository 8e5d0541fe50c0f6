package fr.escale.setting;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says a wrong setting in one line, where Spring Boot would print a page. Found by way of {@code spring.factories}. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneLineReporter implements SpringBootExceptionReporter {
    private static final Logger log = LoggerFactory.getLogger(OneLineReporter.class);

    /** Spring Boot hands the context that failed, or null when there was none yet. */
    OneLineReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> line = line(failure);
        line.ifPresent(log::error);
        return line.isPresent();
    }

    static Optional<String> line(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WrongSettingException wrong) {
                return Optional.ofNullable(wrong.getMessage());
            }
            if (cause instanceof BindException unreadable
                    && unreadable.getName().toString().startsWith("escale.")) {
                return Optional.of(variable(unreadable) + ": expected " + type(unreadable) + ", found something else");
            }
        }
        return Optional.empty();
    }

    private static String variable(BindException unreadable) {
        return unreadable.getName().toString().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    private static String type(BindException unreadable) {
        Class<?> type = unreadable.getTarget().getType().toClass();
        return type == boolean.class ? "true or false" : "a " + type.getSimpleName();
    }
}

package fr.escale.opening;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says on stderr why the start stopped, in place of Spring Boot's page and its stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ShutReporter implements SpringBootExceptionReporter {
    /** Spring Boot makes its reporters with the context that failed; this one needs nothing of it. */
    ShutReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return WhyShut.lines(failure)
                .map(lines -> {
                    lines.forEach(System.err::println);
                    return true;
                })
                .orElse(false);
    }
}

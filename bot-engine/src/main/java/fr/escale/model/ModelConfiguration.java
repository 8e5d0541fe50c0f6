package fr.escale.model;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(ModelSettings.class)
class ModelConfiguration {
    @Bean
    LanguageModel languageModel(ModelSettings settings, Clock clock) {
        return settings.isAbsent()
                ? new NoModel()
                : new CheckedModel(new Endpoint(settings, ModelSettings.PATIENCE, breaker(clock)));
    }

    /** Three failures of the last five, and it is left alone for a minute; then one question tries whether it is back. */
    static CircuitBreaker breaker(Clock clock) {
        return CircuitBreaker.of(
                "language-model",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(5)
                        .minimumNumberOfCalls(3)
                        .failureRateThreshold(60)
                        .waitDurationInOpenState(Duration.ofMinutes(1))
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .clock(clock)
                        .build());
    }
}

package fr.escale.channel.tryit;

import fr.escale.channel.Steady;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The try-it chat's parts. Its channel is always there: a talk that began while it was on still ends well. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TryItSettings.class)
class TryItConfiguration {
    private static final int AT_ONCE = 120;
    private static final Duration ONE_MORE = Duration.ofMillis(500);

    @Bean
    TryIt tryIt(TryItSettings settings) {
        return settings.checked();
    }

    @Bean
    TryItChannel tryItChannel() {
        return new TryItChannel();
    }

    @Bean
    Allowance tryItAllowance() {
        return new Allowance(Steady.sinceNow(), AT_ONCE, ONE_MORE);
    }
}

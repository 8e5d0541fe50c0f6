package fr.escale.safety;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SafetyConfiguration {
    @Bean
    Safety safety() {
        return Safety.shipped();
    }

    @Bean
    Help help() {
        return Help.shipped();
    }
}

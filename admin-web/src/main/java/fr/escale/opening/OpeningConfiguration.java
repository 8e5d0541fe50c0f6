package fr.escale.opening;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the settings of the whole program checked at the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PromisedSettings.class)
class OpeningConfiguration {
    @Bean
    static SettingsFirst settingsFirst() {
        return new SettingsFirst();
    }
}

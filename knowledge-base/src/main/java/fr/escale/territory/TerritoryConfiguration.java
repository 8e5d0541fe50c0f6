package fr.escale.territory;

import fr.escale.setting.ReadFirst;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The territory of this Escale, as {@code ESCALE_TERRITORY} names it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TerritoryConfiguration.Chosen.class)
class TerritoryConfiguration {
    /** @param territory the id of a shipped pack, or a directory that holds one */
    @ConfigurationProperties("escale")
    record Chosen(@DefaultValue("pays-de-vannes") String territory) {}

    @Bean
    @ReadFirst
    Territory territory(Chosen chosen) {
        return new Packs().open(chosen.territory());
    }
}

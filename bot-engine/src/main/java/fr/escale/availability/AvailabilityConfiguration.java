package fr.escale.availability;

import com.github.benmanes.caffeine.cache.Ticker;
import fr.escale.team.Team;
import fr.escale.territory.Territory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

@Configuration
@EnableConfigurationProperties(AvailabilitySettings.class)
class AvailabilityConfiguration {
    @Bean
    Referents referents(MongoOperations store, Team team, Territory territory, AvailabilitySettings settings) {
        var first = new FirstReferent(team, settings.length(), settings.limits());
        return new StoredReferents(store, first, territory, Ticker.systemTicker());
    }

    @Bean
    SchoolBreaks schoolBreaks(MongoOperations store) {
        return new StoredSchoolBreaks(store, Ticker.systemTicker());
    }
}

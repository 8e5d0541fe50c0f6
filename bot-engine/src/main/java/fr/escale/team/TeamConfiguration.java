package fr.escale.team;

import com.github.benmanes.caffeine.cache.Ticker;
import fr.escale.setting.ReadFirst;
import fr.escale.setting.WrongSettingException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** The team's clock, which every room takes as an input, and its card. */
@Configuration
@EnableConfigurationProperties(TeamSettings.class)
class TeamConfiguration {
    @Bean
    @ReadFirst
    Clock clock(@Value("${escale.time-zone:Europe/Paris}") String zone) {
        return Clock.system(zone(zone));
    }

    @Bean
    @ReadFirst
    TeamCard firstCard(TeamSettings settings) {
        return settings.card();
    }

    @Bean
    Team team(MongoOperations store, TeamCard firstCard, Clock clock) {
        return new StoredTeam(store, firstCard, clock.getZone(), Ticker.systemTicker());
    }

    @Bean
    ReadyReplies readyReplies(MongoOperations store) {
        return new StoredReadyReplies(store, Ticker.systemTicker());
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new WrongSettingException(
                    "ESCALE_TIME_ZONE", "expected a time zone such as Europe/Paris, found " + name);
        }
    }
}

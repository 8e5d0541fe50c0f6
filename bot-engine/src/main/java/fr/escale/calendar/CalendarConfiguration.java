package fr.escale.calendar;

import fr.escale.availability.Referents;
import fr.escale.booking.Bookings;
import fr.escale.booking.Diary;
import fr.escale.store.IndexKey;
import fr.escale.store.Seal;
import fr.escale.team.Team;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {
    private final String publicUrl;

    CalendarConfiguration(@Value("${escale.public-url:}") String publicUrl) {
        this.publicUrl = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }

    @Bean
    Invitations invitations(Bookings bookings, Seal seal) {
        return new Invitations(bookings, seal, publicUrl);
    }

    @Bean
    StoredSubscriptions subscriptions(MongoOperations store, Referents referents, IndexKey key) {
        return new StoredSubscriptions(store, referents, key, publicUrl);
    }

    @Bean
    Feed feed(Diary diary, Team team) {
        return new Feed(diary, team, publicUrl);
    }
}

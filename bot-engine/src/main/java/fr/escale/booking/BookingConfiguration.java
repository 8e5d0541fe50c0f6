package fr.escale.booking;

import fr.escale.team.Team;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

@Configuration
@EnableConfigurationProperties(BookingSettings.class)
class BookingConfiguration {
    @Bean
    Bookings bookings(MongoOperations store, Team team, BookingSettings settings) {
        return new StoredBookings(
                new Days(store), new Traces(store), team, settings.terms(), new PublicHolidays()::contain);
    }
}

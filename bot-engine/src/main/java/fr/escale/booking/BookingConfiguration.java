package fr.escale.booking;

import fr.escale.availability.Referents;
import fr.escale.civil.PublicHolidays;
import fr.escale.store.Seal;
import fr.escale.team.Team;
import fr.escale.tour.Tour;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

@Configuration
class BookingConfiguration {
    @Bean
    BookingRoom bookingRoom(MongoOperations store, Seal seal, Referents referents, Tour tour, Team team) {
        return new BookingRoom(store, seal, new Receivers(referents, tour, team), new PublicHolidays()::contain);
    }

    @Bean
    Bookings bookings(BookingRoom room) {
        return room.bookings();
    }

    @Bean
    Diary diary(BookingRoom room) {
        return room.diary();
    }
}

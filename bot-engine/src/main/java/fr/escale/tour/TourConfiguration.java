package fr.escale.tour;

import fr.escale.booking.PublicHolidays;
import fr.escale.team.Team;
import fr.escale.territory.Territory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

@Configuration
class TourConfiguration {
    @Bean
    Plans plans(MongoOperations store, Territory territory) {
        var plans = new Plans(store);
        Seeds.of(territory).forEach(plans::insert);
        return plans;
    }

    @Bean
    Tour tour(Plans plans, MongoOperations store, Team team) {
        return new StoredTour(plans, new Visits(store), new Announcements(store), team, new PublicHolidays()::contain);
    }

    @Bean
    Timetable timetable(Plans plans, MongoOperations store, Team team) {
        return new StoredTimetable(
                plans, new Visits(store), new Announcements(store), team, new PublicHolidays()::contain);
    }
}

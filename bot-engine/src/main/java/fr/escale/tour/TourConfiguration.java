package fr.escale.tour;

import fr.escale.civil.PublicHolidays;
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
    Stops stops(Plans plans, Team team) {
        return new Stops(plans, team, new PublicHolidays()::contain);
    }

    @Bean
    Tour tour(Stops stops, MongoOperations store) {
        return new StoredTour(stops, new Visits(store), new Announcements(store));
    }

    @Bean
    Timetable timetable(Plans plans, Stops stops, MongoOperations store) {
        return new StoredTimetable(plans, stops, new Visits(store), new Announcements(store));
    }
}

package fr.escale.workshop;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

@Configuration
class WorkshopConfiguration {
    @Bean
    StoredWorkshops workshops(MongoOperations store) {
        return new StoredWorkshops(new Roll(store));
    }
}

package fr.escale.shelf;

import fr.escale.flow.Flows;
import fr.escale.knowledge.Answers;
import fr.escale.safety.Help;
import fr.escale.safety.Safety;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Puts the parts of this room together over the shipped flows. */
@Configuration(proxyBeanMethods = false)
class ShelfConfiguration {
    @Bean
    FlowShelf flowShelf(MongoOperations store) {
        return new FlowShelf(store, Flows.shipped(), ShippedTalks.read());
    }

    @Bean
    FlowWatch flowWatch(FlowShelf shelf) {
        return new FlowWatch(shelf);
    }

    @Bean
    FlowEditing flowEditing(
            MongoOperations store, FlowShelf shelf, Answers answers, Safety safety, Help help, Clock clock) {
        return new EditingDesk(new Sheets(store), shelf, answers, safety, help, clock);
    }
}

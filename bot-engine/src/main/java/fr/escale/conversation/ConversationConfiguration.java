package fr.escale.conversation;

import fr.escale.engine.Engine;
import fr.escale.flow.Flows;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** The flows and the engine that every conversation runs on. */
@Configuration
@EnableConfigurationProperties(ConversationSettings.class)
class ConversationConfiguration {
    @Bean
    Flows flows(MongoOperations store) {
        return new FlowShelf(store, Flows.shipped());
    }

    @Bean
    Engine engine(Flows flows) {
        return Engine.of(flows);
    }
}

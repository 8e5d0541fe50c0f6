package fr.escale.conversation;

import fr.escale.engine.Engine;
import fr.escale.flow.Flows;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine that every conversation runs on. */
@Configuration
@EnableConfigurationProperties({ConversationSettings.class, DeskSettings.class})
class ConversationConfiguration {
    @Bean
    Engine engine(Flows flows) {
        return Engine.of(flows);
    }
}

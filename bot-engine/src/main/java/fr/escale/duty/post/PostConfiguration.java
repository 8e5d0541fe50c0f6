package fr.escale.duty.post;

import fr.escale.duty.Bell;
import fr.escale.team.Team;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two bells that are set from outside. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, WebhookSettings.class})
class PostConfiguration {
    @Bean
    Bell mailBell(MailSettings settings, Team team, @Value("${escale.public-url:}") String publicUrl) {
        return new MailBell(settings, team, withoutSlash(publicUrl));
    }

    @Bean
    Bell webhookBell(WebhookSettings settings, InstantSource clock, @Value("${escale.public-url:}") String publicUrl) {
        return new WebhookBell(settings, withoutSlash(publicUrl), clock);
    }

    private static String withoutSlash(String address) {
        return address.strip().replaceFirst("/+$", "");
    }
}

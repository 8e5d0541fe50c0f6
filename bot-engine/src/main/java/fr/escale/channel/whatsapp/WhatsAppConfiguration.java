package fr.escale.channel.whatsapp;

import fr.escale.channel.Letterbox;
import fr.escale.channel.PlatformTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** WhatsApp is on as soon as one of its settings is there; half-made settings stop the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({WhatsAppSettings.class, MediaHosts.class})
@Conditional(WhatsAppConfiguration.On.class)
class WhatsAppConfiguration {
    private static final Duration SENDING_TIMEOUT = Duration.ofSeconds(15);
    private static final Duration MEDIA_TIMEOUT = Duration.ofSeconds(60);

    @Bean
    OurNumber whatsappNumber(WhatsAppSettings settings) {
        return OurNumber.of(settings);
    }

    @Bean
    WhatsAppChannel whatsappChannel(OurNumber number, Clock clock, PlatformTime time) {
        return new WhatsAppChannel(number, clock, SENDING_TIMEOUT, time::told);
    }

    @Bean
    NumberCheck whatsappNumberCheck(WhatsAppChannel channel) {
        return new NumberCheck(channel::check);
    }

    @Bean
    WhatsAppMedia whatsappMedia(OurNumber number, MediaHosts hosts) {
        return new WhatsAppMedia(number, hosts, MEDIA_TIMEOUT);
    }

    @Bean
    Intake whatsappIntake(OurNumber number, Letterbox letterbox, Clock clock) {
        return new Intake(new NotificationReader(number.id(), clock), letterbox);
    }

    /** One of the four settings that WhatsApp needs is there. */
    static class On implements Condition {
        private static final List<String> SETTINGS = List.of("token", "phone-number-id", "app-secret", "verify-token");

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            Environment environment = context.getEnvironment();
            return SETTINGS.stream()
                    .anyMatch(name -> !environment
                            .getProperty("escale.whatsapp." + name, "")
                            .isBlank());
        }
    }
}

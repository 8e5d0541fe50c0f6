package fr.escale.duty.push;

import fr.escale.store.IndexKey;
import fr.escale.store.Seal;
import fr.escale.team.Team;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Puts Web Push together. */
@Configuration(proxyBeanMethods = false)
class PushConfiguration {
    /** Push services want to know whom to turn to; some refuse an address that cannot be one. */
    private static final String NOBODY = "mailto:alertes@escale.invalid";

    @Bean
    PushBell pushBell(
            MongoOperations store,
            Seal seal,
            IndexKey key,
            Team team,
            InstantSource clock,
            @Value("${escale.push.hosts:}") String hosts,
            @Value("${escale.mail.from:}") String from,
            @Value("${escale.public-url:}") String publicUrl) {
        var vapid = new Vapid(VapidKeys.of(store, seal), contact(from, publicUrl));
        return new PushBell(
                new StoredDevices(store, key, seal),
                PushServices.knownAnd(hosts),
                new PushSender(vapid),
                vapid,
                team,
                clock);
    }

    static String contact(String from, String publicUrl) {
        if (publicUrl.startsWith("https://")) return publicUrl;
        return from.isBlank() ? NOBODY : "mailto:" + from.strip();
    }
}

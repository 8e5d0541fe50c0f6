package fr.escale.security;

import fr.escale.availability.Referents;
import fr.escale.refusal.Refusals;
import fr.escale.team.Team;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.data.mongodb.core.MongoOperations;

/** Puts the parts of this room together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AdminSettings.class, ApiTokens.class})
class SecurityConfiguration {
    @Bean
    StaffAccounts staffAccounts(MongoOperations store) {
        return new StaffAccounts(store);
    }

    @Bean
    Passwords passwords() {
        return new Passwords(new SecureRandom());
    }

    @Bean
    Audit audit(MongoOperations store, Clock clock) {
        return new Audit(store, clock);
    }

    @Bean
    AuditPurge auditPurge(Audit audit, Clock clock) {
        return new AuditPurge(audit, clock);
    }

    @Bean
    SignIn signIn(StaffAccounts accounts, Passwords passwords, Audit audit, Clock clock) {
        return new SignIn(accounts, passwords, new Brakes(clock), audit);
    }

    @Bean
    Sight sight(StaffAccounts accounts, Referents referents, Team team, Clock clock) {
        return new Sight(accounts, referents, team, clock);
    }

    @Bean
    StaffRoster staffRoster(StaffAccounts accounts) {
        return new StaffRoster(accounts);
    }

    @Bean
    FirstAdministrator firstAdministrator(StaffAccounts accounts, Passwords passwords, AdminSettings settings) {
        return new FirstAdministrator(accounts, passwords, settings);
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(Refusals refusals) {
        var limit = new FilterRegistrationBean<>(new BodyLimit(refusals));
        limit.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return limit;
    }

    @Bean
    ForwardedMark.First forwardedMark() {
        return new ForwardedMark.First();
    }

    /** Where the public address is https the cookie never travels without it, whatever stands in front. */
    @Bean
    ServletContextInitializer secureCookie(@Value("${escale.public-url:}") String publicUrl) {
        return context -> {
            if (publicUrl.startsWith("https://")) {
                context.getSessionCookieConfig().setSecure(true);
            }
        };
    }
}

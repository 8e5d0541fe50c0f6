package fr.escale.security;

import fr.escale.availability.Referents;
import fr.escale.refusal.Refusals;
import fr.escale.store.IndexKey;
import fr.escale.store.Seal;
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
@EnableConfigurationProperties({AdminSettings.class, ApiTokens.class, SessionSettings.class})
class SecurityConfiguration {
    @Bean
    StaffAccounts staffAccounts(MongoOperations store) {
        return new StaffAccounts(store);
    }

    @Bean
    StaffTongue localeResolver() {
        return new StaffTongue();
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
    Brakes brakes(Clock clock) {
        return new Brakes(clock);
    }

    @Bean
    KnownBrowsers knownBrowsers(IndexKey key, @Value("${escale.public-url:}") String publicUrl) {
        return new KnownBrowsers(key, new SecureRandom(), publicUrl.startsWith("https://"));
    }

    @Bean
    Codes codes(MongoOperations store, Seal seal, Passwords passwords) {
        return new Codes(store, seal, passwords, new SecureRandom());
    }

    @Bean
    Sessions sessions(SessionSettings settings, Clock clock) {
        return new Sessions(settings, clock);
    }

    @Bean
    SignIn signIn(StaffAccounts accounts, Passwords passwords, Brakes brakes, Audit audit) {
        return new SignIn(accounts, passwords, brakes, audit);
    }

    @Bean
    AfterSignIn.Welcomed welcomed(
            StaffAccounts accounts, Sessions sessions, KnownBrowsers browsers, Audit audit, Clock clock) {
        return new AfterSignIn.Welcomed(accounts, sessions, browsers, audit, clock);
    }

    @Bean
    OwnPassword ownPassword(StaffAccounts accounts, Passwords passwords, Brakes brakes, KnownBrowsers browsers) {
        return new OwnPassword(accounts, passwords, brakes, browsers);
    }

    @Bean
    Accounts accounts(StaffAccounts accounts, Codes codes, Audit audit, Clock clock) {
        return new Accounts(accounts, codes, audit, new SecureRandom(), clock);
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

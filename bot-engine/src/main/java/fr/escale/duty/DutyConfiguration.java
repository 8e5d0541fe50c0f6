package fr.escale.duty;

import com.github.benmanes.caffeine.cache.Ticker;
import fr.escale.availability.Referents;
import fr.escale.civil.PublicHolidays;
import fr.escale.store.Seal;
import fr.escale.team.Team;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Puts the parts of this room together. Who the staff are is asked when it matters: where nobody tells, there are none. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AlertSettings.class)
class DutyConfiguration {
    @Bean
    Roster dutyRoster(MongoOperations store) {
        return new StoredRoster(store, Ticker.systemTicker());
    }

    @Bean
    Shifts shifts(Team team) {
        return new Shifts(team.zone(), new PublicHolidays()::contain);
    }

    @Bean
    Rota rota(ObjectProvider<Staff> staff, Roster roster, Referents referents, Shifts shifts) {
        return new Rota(known(staff), roster, referents, shifts);
    }

    @Bean
    Duty duty(Rota rota) {
        return new RotaDuty(rota);
    }

    @Bean
    Attendance attendance(Rota rota, ObjectProvider<Staff> staff, Roster roster) {
        return new RotaAttendance(rota, known(staff), roster);
    }

    @Bean
    Protocol protocol(MongoOperations store) {
        return new StoredProtocol(store);
    }

    @Bean
    AlertStore alertStore(MongoOperations store) {
        return new AlertStore(store);
    }

    @Bean
    AlertText alertText(Seal seal) {
        return new AlertText(seal);
    }

    @Bean
    Alerts alerts(AlertStore store, AlertText text) {
        return new StoredAlerts(store, text);
    }

    @Bean
    DueAlerts dueAlerts(AlertStore store, AlertText text) {
        return new DueAlerts(store, text);
    }

    @Bean
    AlertNews alertNews(AlertStore store, ApplicationEventPublisher events) {
        return new AlertNews(store, events::publishEvent);
    }

    @Bean
    StoredChain chain(MongoOperations store, Rota rota, Shifts shifts, List<Bell> bells) {
        return new StoredChain(store, rota, shifts, bells);
    }

    @Bean
    DutyRounds dutyRounds(
            DueAlerts alerts,
            AlertNews news,
            StoredChain chain,
            Rota rota,
            ObjectProvider<Staff> staff,
            AlertSettings settings,
            List<Bell> bells,
            InstantSource clock) {
        var rungs = new Rungs(rota, settings.distress(), settings.waiting());
        return new DutyRounds(new Ladder(alerts, rungs, known(staff), bells), chain, alerts, news, clock);
    }

    private static Staff known(ObjectProvider<Staff> staff) {
        return () -> staff.getIfAvailable(() -> List::of).members();
    }
}

package fr.escale.conversation;

import fr.escale.engine.Input;
import fr.escale.tour.Hours;
import fr.escale.tour.Rhythm;
import fr.escale.tour.Timetable;
import fr.escale.tour.Venue;
import fr.escale.workshop.Programme;
import fr.escale.workshop.Session;
import fr.escale.workshop.Wish;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Stops and workshops that somebody means to come to, at the time that a story wants. */
abstract class WithPlans {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** A Monday at eleven in the morning, Paris time. */
    static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static House house;

    @BeforeAll
    static void open(@TempDir Path directory) {
        house = House.open(directory, Time.class);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    static String comes(String person, String stop) {
        time().set(MONDAY);
        house.hear(person, "bonjour");
        return house.hear(person, new Input.Choice("stop:" + stop, "")).conversation();
    }

    static String stop(LocalDate day) {
        return stop(day, false);
    }

    static String stop(LocalDate day, boolean bookable) {
        var plan = house.the(Timetable.class)
                .plan(new Timetable.Wish(
                        new Rhythm.Once(day),
                        new Hours(LocalTime.of(14, 0), LocalTime.of(17, 0)),
                        new Venue("56184", "Questembert", "la mairie", null),
                        bookable,
                        "",
                        day,
                        null));
        return plan + "-" + day.toString().replace("-", "");
    }

    static String workshop(int seats) {
        var start = TODAY.plusDays(10).atTime(14, 0).atZone(PARIS);
        return house.the(Programme.class)
                .add(new Wish(
                        "Mon premier CV",
                        "Le Phare",
                        "",
                        Wish.Ages.ANY,
                        seats,
                        List.of(new Session(start, start.plusHours(2)))));
    }

    static String series(String title, LocalDate... days) {
        var sessions = Arrays.stream(days)
                .map(day -> day.atTime(14, 0).atZone(PARIS))
                .map(start -> new Session(start, start.plusHours(2)))
                .toList();
        return house.the(Programme.class).add(new Wish(title, "Le Phare", "", Wish.Ages.ANY, 5, sessions));
    }

    static void pass(String conversation, Duration more) {
        time().set(time().instant().plus(more));
        house.the(Tidings.class).spread(time().instant());
        house.the(Worker.class).work(conversation);
        house.the(Worker.class).work(conversation);
    }

    static String said(String conversation) {
        return String.join(
                "\n",
                house.lines(conversation).stream()
                        .map(line -> line.content().text())
                        .toList());
    }

    static String lastSaid(String conversation) {
        return house.lines(conversation).getLast().content().text();
    }

    static Set time() {
        return house.the(Set.class);
    }

    static class Time {
        @Bean
        @Primary
        Set time() {
            return new Set();
        }
    }

    /** Time as the story wants it. */
    static final class Set implements InstantSource {
        private volatile Instant now = MONDAY;

        void set(Instant wished) {
            now = wished;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}

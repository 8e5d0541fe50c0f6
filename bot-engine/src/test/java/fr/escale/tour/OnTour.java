package fr.escale.tour;

import fr.escale.civil.PublicHolidays;
import fr.escale.store.EmbeddedStore;
import fr.escale.territory.Point;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** A tour on the embedded store. It is Monday, 23 November 2026, 9:00 in Paris. */
abstract class OnTour {
    static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Hours AFTERNOON = new Hours(LocalTime.of(14, 0), LocalTime.of(17, 0));
    private static EmbeddedStore embedded;
    static MongoOperations store;

    final ParisTeam team = new ParisTeam();
    private final Plans plans = new Plans(store);
    private final Visits visits = new Visits(store);
    final Announcements announcements = new Announcements(store);
    private final Stops stops = new Stops(plans, team, new PublicHolidays()::contain);
    final Tour tour = new StoredTour(stops, visits, announcements);
    final Timetable timetable = new StoredTimetable(plans, stops, visits, announcements);

    @BeforeAll
    static void open(@TempDir Path directory) {
        embedded = EmbeddedStore.open(directory);
        store = embedded.operations();
    }

    @AfterAll
    static void close() {
        embedded.close();
    }

    @BeforeEach
    void nothingPlanned() {
        store.remove(new Query(), Plans.COLLECTION);
        store.remove(new Query(), Visits.COLLECTION);
        store.remove(new Query(), Visits.TRACES);
        store.remove(new Query(), Announcements.COLLECTION);
    }

    String planned(LocalDate day) {
        return timetable.plan(once(day)) + "-" + day.toString().replace("-", "");
    }

    int heads(String stop) {
        return timetable.between(TODAY, TODAY).stream()
                .filter(listed -> listed.stop().id().equals(stop))
                .mapToInt(Timetable.Listed::heads)
                .sum();
    }

    static Timetable.Wish once(LocalDate day) {
        return new Timetable.Wish(
                new Rhythm.Once(day), AFTERNOON, new Venue("56184", "Questembert", "", null), false, "", day, null);
    }

    static Timetable.Wish wish(String rhythm, @Nullable Point point) {
        return new Timetable.Wish(
                Rhythm.read(rhythm, TODAY).orElseThrow(),
                AFTERNOON,
                new Venue("56184", "Questembert", "", point),
                false,
                "",
                TODAY,
                null);
    }
}

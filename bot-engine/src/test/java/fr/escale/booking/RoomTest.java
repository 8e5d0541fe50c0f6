package fr.escale.booking;

import fr.escale.availability.Limits;
import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.availability.Referent;
import fr.escale.availability.Subject;
import fr.escale.store.EmbeddedStore;
import fr.escale.tour.Stop;
import fr.escale.tour.Venue;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoOperations;

/** The room on the embedded store. It is Monday, 9:00 in Paris; Maëlle receives on weekdays from 9:00 to 12:00. */
abstract class RoomTest {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDate TOMORROW = TODAY.plusDays(1);
    static final String ELEVEN = "r1-20261123-1100";
    static final String NINE = "r1-20261124-0900";
    static final String HALF_PAST_NINE = "r1-20261124-0930";
    static final String TEN = "r1-20261124-1000";
    static final Search ANY = TestRoom.ANY;

    static final Place HOME = new Place("home", PlaceKind.HOME, "Chez toi", "", "", null);
    static final Place PHONE = new Place("phone", PlaceKind.PHONE, "Au téléphone", "", "", null);
    static final Place CAFE = new Place("cafe", PlaceKind.CAFE, "Au café", "4 place du Marché", "56184", null);
    static final Subject LONG = new Subject("papers", "Mes papiers", Duration.ofHours(1));

    static MongoOperations store;
    private static EmbeddedStore embedded;

    final TestRoom room = new TestRoom();
    final Bookings bookings = room.on(store).bookings();
    final Diary diary = room.on(store).diary();

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
    void nothingBooked() {
        TestRoom.empty(store);
    }

    /** Maëlle with these places, the office first, and a second subject of an hour. */
    Referent maelle(Limits limits, Place... places) {
        var maelle = room.referents.all().getFirst();
        var all = new ArrayList<>(List.of(TestReferents.OFFICE));
        all.addAll(List.of(places));
        return new Referent(
                "r1",
                "Maëlle",
                List.of(),
                maelle.week(),
                maelle.days(),
                maelle.absences(),
                all,
                List.of(maelle.subjects().getFirst(), LONG),
                limits);
    }

    static Limits limits(int buffer, int travel, int most) {
        return new Limits(Duration.ofMinutes(buffer), Duration.ofMinutes(travel), Duration.ofHours(2), 21, most, 7);
    }

    static Stop stop(String id, String from, String to, Venue venue) {
        return new Stop(
                id,
                LocalDateTime.parse(from).atZone(PARIS),
                LocalDateTime.parse(to).atZone(PARIS),
                venue,
                true,
                "",
                false,
                "");
    }

    static Search at(String place) {
        return new Search(ANY.wish(), "", place, "56243");
    }

    List<String> free(Search search, int most) {
        return bookings.free(search, MONDAY, null, most).stream().map(Slot::id).toList();
    }

    List<String> tomorrow(Search search) {
        return bookings.free(search, MONDAY, null, 200).stream()
                .filter(slot -> slot.start().toLocalDate().equals(TOMORROW))
                .map(slot -> slot.start().toLocalTime().toString())
                .toList();
    }

    List<Taken> taken(LocalDate day) {
        return TestRoom.days(store).read(new DayId("r1", day)).taken();
    }
}

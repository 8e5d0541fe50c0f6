package fr.escale.booking;

import static fr.escale.booking.TestRoom.ANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.escale.store.EmbeddedStore;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;

/** What booking promises, on the embedded store. It is Monday, 9:00 in Paris; the team receives from 9:00 to 12:00. */
class BookingsTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String ELEVEN = "r1-20261123-1100";
    private static final String HALF_PAST_ELEVEN = "r1-20261123-1130";
    private static final String TUESDAY_NINE = "r1-20261124-0900";

    private static EmbeddedStore embedded;
    private static MongoOperations store;

    private final TestRoom room = new TestRoom();
    private final Bookings bookings = room.on(store).bookings();
    private final Diary diary = room.on(store).diary();

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

    @Test
    void offersTheNearestSlotsAfterTheNotice() {
        assertThat(ids(bookings.free(ANY, MONDAY, null, 3))).containsExactly(ELEVEN, HALF_PAST_ELEVEN, TUESDAY_NINE);
        assertThat(ids(bookings.free(ANY, MONDAY, ELEVEN, 1))).containsExactly(HALF_PAST_ELEVEN);
        assertThat(ids(bookings.free(ANY, MONDAY, "forged", 1))).containsExactly(ELEVEN);
    }

    @Test
    void offersNothingBeyondTheHorizon() {
        var all = bookings.free(ANY, MONDAY, null, 1_000);
        assertThat(all.getLast().start().toLocalDate()).isEqualTo(TODAY.plusDays(21));
        assertThat(all).hasSize(2 + 15 * 6);
    }

    @Test
    void offersNoSlotThatSomebodyHas() {
        bookings.claim(ELEVEN, "ana", MONDAY);
        assertThat(ids(bookings.free(ANY, MONDAY, null, 1))).containsExactly(HALF_PAST_ELEVEN);
    }

    @Test
    void givesASlotOnceAndItsOwnerTheSameAppointmentAgain() {
        var booked = bookings.claim(ELEVEN, "ana", MONDAY);
        assertThat(booked).hasValueSatisfying(appointment -> {
            assertThat(appointment.start()).isEqualTo(TODAY.atTime(11, 0).atZone(room.team.zone()));
            assertThat(appointment.length()).isEqualTo(Duration.ofMinutes(30));
            assertThat(appointment.where()).isEqualTo("Le Phare");
            assertThat(appointment.who()).isEqualTo("Maëlle");
        });
        assertThat(bookings.claim(ELEVEN, "bilal", MONDAY)).isEmpty();
        assertThat(bookings.claim(ELEVEN, "ana", MONDAY.plusSeconds(60))).isEqualTo(booked);
        assertThat(diary.between(TODAY, TODAY)).containsExactly(booked.orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "r1-20261123-0830",
                "r1-20261123-1115",
                "r1-20261123-1200",
                "r1-20261122-0900",
                "r1-20231124-0900",
                "r99-20261124-0900",
                "r1-20260230-0900",
                "r1-20261128-0900",
                "r1-20261225-0900",
                "r1-20270111-0900",
                "r9-20261124-0900",
                "r1-20261123-0900"
            })
    void refusesWhatIsPastClosedTooFarOrNoSlotOfOurs(String slot) {
        assertThat(bookings.claim(slot, "ana", MONDAY)).isEmpty();
        assertThat(store.findAll(Document.class, Days.COLLECTION)).isEmpty();
    }

    @Test
    void waitsALittleForWhoThinksAnOfferOver() {
        assertThat(bookings.claim(ELEVEN, "ana", MONDAY.plusSeconds(30 * 60))).isPresent();
        assertThat(bookings.claim(HALF_PAST_ELEVEN, "bilal", MONDAY.plusSeconds(61 * 60)))
                .isEmpty();
    }

    @Test
    void refusesASlotThatOverlapsOneTakenUnderOtherHours() {
        bookings.claim(ELEVEN, "ana", MONDAY);
        var week = List.of(TestReferents.stretch(DayOfWeek.MONDAY, "09:15", "12:15"));
        room.referents.save(TestReferents.maelle(week, TestReferents.LIMITS));
        assertThat(bookings.claim("r1-20261123-1115", "bilal", MONDAY)).isEmpty();
        assertThat(bookings.claim("r1-20261123-1145", "bilal", MONDAY)).isPresent();
    }

    @Test
    void movesAnAppointmentToTheNewSlotAndFreesTheOld() {
        bookings.claim(ELEVEN, "ana", MONDAY);
        var moved = bookings.claim(TUESDAY_NINE, "ana", MONDAY.plusSeconds(60));
        assertThat(bookings.next("ana", MONDAY)).isEqualTo(moved).isPresent();
        assertThat(bookings.claim(ELEVEN, "bilal", MONDAY)).isPresent();
    }

    @Test
    void keepsTheOldAppointmentWhenTheNewSlotIsTaken() {
        var old = bookings.claim(ELEVEN, "ana", MONDAY);
        bookings.claim(TUESDAY_NINE, "bilal", MONDAY);
        assertThat(bookings.claim(TUESDAY_NINE, "ana", MONDAY)).isEmpty();
        assertThat(bookings.next("ana", MONDAY)).isEqualTo(old).isPresent();
    }

    @Test
    void cancelsOnceAndFreesTheSlot() {
        var booked = bookings.claim(ELEVEN, "ana", MONDAY);
        assertThat(bookings.cancel("ana", MONDAY)).hasValueSatisfying(cancelled -> {
            assertThat(cancelled.slot()).isEqualTo(ELEVEN);
            assertThat(cancelled.standing()).isEqualTo(Standing.CANCELLED);
            assertThat(cancelled.uid()).isEqualTo(booked.orElseThrow().uid());
        });
        assertThat(bookings.cancel("ana", MONDAY)).isEmpty();
        assertThat(bookings.next("ana", MONDAY)).isEmpty();
        assertThat(bookings.claim(ELEVEN, "bilal", MONDAY)).isPresent();
    }

    @Test
    void knowsNoComingAppointmentOnceItHasBegun() {
        bookings.claim(ELEVEN, "ana", MONDAY);
        var eleven = Instant.parse("2026-11-23T10:00:00Z");
        assertThat(bookings.next("ana", eleven.minusSeconds(1))).isPresent();
        assertThat(bookings.next("ana", eleven)).isEmpty();
        assertThat(bookings.cancel("ana", eleven)).isEmpty();
        assertThat(bookings.claim(ELEVEN, "ana", eleven)).isEmpty();
    }

    @Test
    void holdsASlotForOneWhileOthersWait() {
        var until = MONDAY.plusSeconds(600);
        assertThat(bookings.hold(ELEVEN, ANY, "ana", MONDAY)).isPresent();
        assertThat(bookings.hold(ELEVEN, ANY, "bilal", MONDAY)).isEmpty();
        assertThat(bookings.claim(ELEVEN, "bilal", until.minusMillis(1))).isEmpty();
        assertThat(ids(bookings.free(ANY, MONDAY, null, 1))).containsExactly(HALF_PAST_ELEVEN);
        assertThat(bookings.claim(ELEVEN, "ana", MONDAY)).isPresent();
    }

    @Test
    void treatsAnEndedHoldAsFree() {
        var until = MONDAY.plusSeconds(600);
        bookings.hold(ELEVEN, ANY, "ana", MONDAY);
        assertThat(bookings.claim(ELEVEN, "bilal", until)).isPresent();
        assertThat(bookings.claim(ELEVEN, "ana", until)).isEmpty();
    }

    @Test
    void doesNotGatherEndedHolds() {
        for (int i = 0; i < 5; i++) {
            var now = MONDAY.minusSeconds(600L * (5 - i));
            assertThat(bookings.hold(ELEVEN, ANY, "ana" + i, now)).isPresent();
        }
        assertThat(TestRoom.days(store).read(new DayId("r1", TODAY)).taken()).hasSize(1);
    }

    @Test
    void showsTheReferentTheDaysInOrder() {
        bookings.claim(TUESDAY_NINE, "ana", MONDAY);
        bookings.claim(HALF_PAST_ELEVEN, "bilal", MONDAY);
        bookings.claim(ELEVEN, "chloe", MONDAY);
        bookings.hold("r1-20261124-1000", ANY, "dina", MONDAY);
        assertThat(diary.between(TODAY, TODAY.plusDays(1)))
                .extracting(Appointment::conversation)
                .containsExactly("chloe", "bilal", "ana");
        assertThat(diary.between(TODAY, TODAY)).hasSize(2);
    }

    @Test
    void storesTheInstantTheZoneAndTheTimeAsPromised() {
        bookings.claim(ELEVEN, "ana", MONDAY);
        var day = store.findById("r1:2026-11-23", Document.class, Days.COLLECTION);
        assertThat(day).isNotNull();
        assertThat(day.getList("taken", Document.class).getFirst())
                .containsEntry("start", Date.from(Instant.parse("2026-11-23T10:00:00Z")))
                .containsEntry("zone", "Europe/Paris")
                .containsEntry("promised", "2026-11-23T11:00");
    }

    /** Written as it was before there were versions, subjects and places. */
    @Test
    void goesOnWithDaysOfEarlier() {
        var old = new Document("slot", TUESDAY_NINE)
                .append("conversation", "ana")
                .append("state", "BOOKED")
                .append("start", Date.from(Instant.parse("2026-11-24T08:00:00Z")))
                .append("end", Date.from(Instant.parse("2026-11-24T08:30:00Z")))
                .append("zone", "Europe/Paris")
                .append("promised", "2026-11-24T09:00")
                .append("since", Date.from(MONDAY));
        store.save(new Document("_id", "r1:2026-11-24").append("taken", List.of(old)), Days.COLLECTION);
        store.save(new Document("_id", "ana").append("slots", List.of(TUESDAY_NINE)), Traces.CONVERSATIONS);
        assertThat(bookings.claim(TUESDAY_NINE, "bilal", MONDAY)).isEmpty();
        assertThat(bookings.claim("r1-20261124-0930", "bilal", MONDAY)).isPresent();
        assertThat(bookings.next("ana", MONDAY)).map(Appointment::slot).contains(TUESDAY_NINE);
        assertThat(bookings.cancel("ana", MONDAY)).isPresent();
        assertThat(bookings.claim(TUESDAY_NINE, "chloe", MONDAY)).isPresent();
    }

    @Test
    void leavesNoTraceOfAnErasedConversation() {
        bookings.claim(ELEVEN, "ana", MONDAY);
        bookings.hold(HALF_PAST_ELEVEN, ANY, "ana", MONDAY);
        bookings.claim(TUESDAY_NINE, "bilal", MONDAY);
        bookings.erase("ana", MONDAY);
        assertThat(everything()).doesNotContain("ana").contains("bilal");
        assertThat(bookings.claim(ELEVEN, "bilal", MONDAY)).isPresent();
    }

    @ParameterizedTest(name = "dies after {0} writes")
    @ValueSource(ints = {0, 1, 2})
    void neverLosesOrDoublesAnAppointmentWhenAMoveIsCutOff(int writes) {
        bookings.claim(ELEVEN, "ana", MONDAY);
        bookings.claim(TUESDAY_NINE, "bilal", MONDAY);
        var dying = bookings(CutStore.after(writes, store));
        var later = MONDAY.plusSeconds(60);
        assertThatThrownBy(() -> dying.claim("r1-20261124-1000", "ana", later)).isInstanceOf(CutStore.Cut.class);

        var found = bookings.next("ana", later);
        assertThat(found).map(Appointment::slot).contains(writes < 2 ? ELEVEN : "r1-20261124-1000");
        assertThat(diary.between(TODAY, TODAY.plusDays(1)))
                .extracting(Appointment::conversation)
                .containsExactlyInAnyOrder("ana", "bilal");
        assertThat(bookings.claim("r1-20261124-1000", "ana", later)).isPresent();
        assertThat(bookings.claim(ELEVEN, "chloe", later)).isPresent();
    }

    @Test
    void movesBackWhenTheOldButtonIsPressedAfterACut() {
        bookings.claim(ELEVEN, "ana", MONDAY);
        var later = MONDAY.plusSeconds(60);
        var dying = bookings(CutStore.after(2, store));
        assertThatThrownBy(() -> dying.claim(TUESDAY_NINE, "ana", later)).isInstanceOf(CutStore.Cut.class);

        assertThat(bookings.claim(ELEVEN, "ana", later.plusSeconds(60))).isPresent();
        assertThat(diary.between(TODAY, TODAY.plusDays(1)))
                .extracting(Appointment::slot)
                .containsExactly(ELEVEN);
    }

    @Test
    void letsOneOfTwentyWinASlotAHundredTimes() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 100; round++) {
                var claims = new ArrayList<Callable<Boolean>>();
                for (int i = 0; i < 20; i++) {
                    var rival = "rival" + i;
                    claims.add(() -> bookings.claim(ELEVEN, rival, MONDAY).isPresent());
                }
                int winners = 0;
                for (var won : threads.invokeAll(claims)) if (won.get()) winners++;
                assertThat(winners).as("winners of round %d", round).isEqualTo(1);
                var winner = diary.between(TODAY, TODAY).getFirst().conversation();
                assertThat(bookings.cancel(winner, MONDAY)).isPresent();
            }
        }
    }

    private Bookings bookings(MongoOperations on) {
        return room.on(on).bookings();
    }

    private static String everything() {
        return store.findAll(Document.class, Days.COLLECTION)
                + store.findAll(Document.class, Traces.CONVERSATIONS).toString();
    }

    private static List<String> ids(List<Slot> slots) {
        return slots.stream().map(Slot::id).toList();
    }
}

package fr.escale.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.escale.store.EmbeddedStore;
import fr.escale.workshop.Workshop.Standing;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** What workshops promise, on the embedded store. It is Monday, 23 November 2026, 9:00 in Paris. */
class WorkshopsTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static EmbeddedStore embedded;
    private static MongoOperations store;

    private final StoredWorkshops workshops = new StoredWorkshops(new Roll(store));

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
    void noneYet() {
        store.remove(new Query(), Roll.COLLECTION);
    }

    @Test
    void ofFiftyAtOnceTenGetTheTenSeats() throws Exception {
        for (int round = 0; round < 20; round++) {
            var id = workshops.add(wish(10));
            assertThat(race(id, 50)).as("round %d", round).isEqualTo(10);
            assertThat(one(id).people()).hasSize(10).doesNotHaveDuplicates();
            assertThat(one(id).free()).isZero();
        }
    }

    @Test
    void whoAsksTwiceOrFiftyTimesAtOnceHasOneSeat() throws Exception {
        var id = workshops.add(wish(10));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var taps = new ArrayList<Callable<Standing>>();
            for (int i = 0; i < 50; i++) taps.add(() -> workshops.signUp(id, "ana", MONDAY));
            for (var tap : threads.invokeAll(taps)) assertThat(tap.get()).isEqualTo(Standing.SEAT);
        }
        assertThat(one(id).people()).containsExactly("ana");
        assertThat(one(id).free()).isEqualTo(9);
    }

    @Test
    void aFullWorkshopHasAQueueInWhichOneStandsOnce() {
        var id = full("ana");
        assertThat(workshops.signUp(id, "bilal", MONDAY)).isEqualTo(Standing.NOTHING);
        assertThat(workshops.queue(id, "bilal", MONDAY)).isEqualTo(Standing.WAITING);
        assertThat(workshops.queue(id, "bilal", MONDAY)).isEqualTo(Standing.WAITING);
        assertThat(one(id).waiting()).containsExactly("bilal");
    }

    @Test
    void whoQueuesWhereASeatIsFreeHasIt() {
        var id = workshops.add(wish(1));
        assertThat(workshops.queue(id, "ana", MONDAY)).isEqualTo(Standing.SEAT);
    }

    @Test
    void aSeatGivenBackIsOfferedToWhoHasWaitedLongest() {
        var id = full("ana");
        workshops.queue(id, "bilal", MONDAY);
        workshops.queue(id, "chloe", MONDAY);
        assertThat(workshops.leave(id, "ana", MONDAY)).isTrue();
        assertThat(workshops.leave(id, "ana", MONDAY)).isFalse();
        assertThat(one(id).standing("bilal", MONDAY)).isEqualTo(Standing.OFFER);
        assertThat(one(id).standing("chloe", MONDAY)).isEqualTo(Standing.WAITING);
        assertThat(workshops.signUp(id, "dina", MONDAY)).isEqualTo(Standing.NOTHING);
        assertThat(workshops.signUp(id, "bilal", MONDAY)).isEqualTo(Standing.SEAT);
        assertThat(workshops.signUp(id, "bilal", MONDAY)).isEqualTo(Standing.SEAT);
        assertThat(one(id).offers()).isEmpty();
        assertThat(one(id).free()).isZero();
    }

    @Test
    void anOfferThatNobodyTakesGoesToTheNextAfterADay() {
        var id = full("ana");
        workshops.queue(id, "bilal", MONDAY);
        workshops.queue(id, "chloe", MONDAY);
        workshops.leave(id, "ana", MONDAY);
        var tomorrow = MONDAY.plus(Duration.ofHours(24));
        workshops.settle(tomorrow.minusMillis(1));
        assertThat(one(id).standing("bilal", tomorrow.minusMillis(1))).isEqualTo(Standing.OFFER);
        workshops.settle(tomorrow);
        assertThat(one(id).standing("bilal", tomorrow)).isEqualTo(Standing.NOTHING);
        assertThat(one(id).standing("chloe", tomorrow)).isEqualTo(Standing.OFFER);
        assertThat(workshops.signUp(id, "bilal", tomorrow)).isEqualTo(Standing.NOTHING);
    }

    @Test
    void anOfferThatIsDeclinedGoesToTheNextAtOnce() {
        var id = full("ana");
        workshops.queue(id, "bilal", MONDAY);
        workshops.queue(id, "chloe", MONDAY);
        workshops.leave(id, "ana", MONDAY);
        assertThat(workshops.leave(id, "bilal", MONDAY)).isTrue();
        assertThat(one(id).standing("chloe", MONDAY)).isEqualTo(Standing.OFFER);
        workshops.leave(id, "chloe", MONDAY);
        assertThat(one(id).free()).isEqualTo(1);
    }

    @Test
    void whoIsOfferedASeatIsToldOnceAndAgainForTheNextOffer() {
        var id = full("ana");
        workshops.queue(id, "bilal", MONDAY);
        workshops.leave(id, "ana", MONDAY);
        var news = workshops.untold(MONDAY);
        assertThat(news).extracting(Workshops.News::conversation).containsExactly("bilal");
        workshops.told(news.getFirst());
        assertThat(workshops.untold(MONDAY)).isEmpty();
        workshops.leave(id, "bilal", MONDAY);
        workshops.signUp(id, "ana", MONDAY);
        var later = MONDAY.plusSeconds(60);
        workshops.queue(id, "bilal", later);
        workshops.leave(id, "ana", later);
        assertThat(workshops.untold(later)).singleElement().satisfies(again -> {
            assertThat(again.conversation()).isEqualTo("bilal");
            assertThat(again.mark()).isNotEqualTo(news.getFirst().mark());
        });
    }

    @Test
    void whoTakesPartOrWaitsIsToldThatItIsCancelled() {
        var id = full("ana");
        workshops.queue(id, "bilal", MONDAY);
        assertThat(workshops.cancel(id, MONDAY)).isTrue();
        assertThat(workshops.cancel(id, MONDAY)).isFalse();
        assertThat(workshops.untold(MONDAY))
                .extracting(Workshops.News::conversation)
                .containsExactlyInAnyOrder("ana", "bilal");
        assertThat(workshops.open(MONDAY)).isEmpty();
        assertThat(workshops.signUp(id, "chloe", MONDAY)).isEqualTo(Standing.NOTHING);
        assertThat(workshops.queue(id, "chloe", MONDAY)).isEqualTo(Standing.NOTHING);
    }

    @Test
    void aSeriesIsCancelledUntilItsLastSessionIsOverAndWhoTakesPartIsTold() {
        var id = full("ana");
        workshops.queue(id, "bilal", MONDAY);
        var between = one(id).start().plus(Duration.ofDays(1));
        assertThat(one(id).next(between)).isEqualTo(session("2026-12-10T14:00"));
        assertThat(workshops.cancel(id, one(id).end())).isFalse();
        assertThat(workshops.cancel(id, between)).isTrue();
        assertThat(workshops.untold(between))
                .extracting(Workshops.News::conversation)
                .containsExactly("ana");
    }

    @Test
    void nobodySignsUpOnceItHasBegun() {
        var id = workshops.add(wish(3));
        var begun = one(id).start();
        assertThat(workshops.signUp(id, "ana", begun.minusMillis(1))).isEqualTo(Standing.SEAT);
        assertThat(workshops.signUp(id, "bilal", begun)).isEqualTo(Standing.NOTHING);
        assertThat(workshops.open(begun)).isEmpty();
        assertThat(workshops.of("ana", begun)).hasSize(1);
        assertThat(workshops.signUp("forged", "ana", MONDAY)).isEqualTo(Standing.NOTHING);
    }

    @Test
    void attendanceIsANumberASession() {
        var id = workshops.add(wish(3));
        assertThat(workshops.came(id, 1, 7)).isTrue();
        assertThat(workshops.came(id, 2, 7)).isFalse();
        assertThat(workshops.came(id, 0, -1)).isFalse();
        assertThat(one(id).came()).containsExactly(java.util.Map.entry(1, 7));
    }

    @Test
    void whatTheReferentWroteComesBackFromTheStoreWithItsHoursOnTheWall() {
        var wish = new Wish(
                "Mon premier CV",
                "Le Phare",
                "entre filles",
                new Wish.Ages(16, 18),
                8,
                List.of(session("2027-04-01T14:00"), session("2027-03-25T14:00")));
        assertThat(one(workshops.add(wish)).wish()).isEqualTo(wish);
        assertThat(wish.sessions()).extracting(Session::start).isSorted();
        assertThat(Duration.between(
                        wish.sessions().getFirst().start(),
                        wish.sessions().getLast().start()))
                .isEqualTo(Duration.ofHours(7 * 24 - 1));
    }

    @Test
    void whatIsNoWorkshopIsRefused() {
        var one = List.of(session("2026-12-03T14:00"));
        assertThatThrownBy(() -> new Wish("", "", "", Wish.Ages.ANY, 1, one))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wish("CV", "", "", Wish.Ages.ANY, 0, one))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wish("CV", "", "", Wish.Ages.ANY, 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wish.Ages(18, 16)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsLeftOfAnErasedConversationAndItsSeatIsOffered() {
        var id = full("ana");
        workshops.queue(id, "bilal", MONDAY);
        workshops.erase("ana", MONDAY);
        workshops.untold(MONDAY).forEach(workshops::told);
        assertThat(one(id).standing("bilal", MONDAY)).isEqualTo(Standing.OFFER);
        workshops.erase("bilal", MONDAY);
        assertThat(store.findAll(Document.class, Roll.COLLECTION).toString()).doesNotContain("ana", "bilal");
        assertThat(one(id).free()).isEqualTo(1);
    }

    @Test
    void whoWasToldAndHasNothingAnyMoreIsErasedToo() {
        var id = full("ana");
        workshops.queue(id, "bilal", MONDAY);
        workshops.leave(id, "ana", MONDAY);
        workshops.untold(MONDAY).forEach(workshops::told);
        workshops.settle(MONDAY.plus(Duration.ofHours(24)));
        assertThat(store.findAll(Document.class, Roll.COLLECTION).toString()).contains("bilal");
        workshops.erase("bilal", MONDAY.plus(Duration.ofHours(25)));
        assertThat(store.findAll(Document.class, Roll.COLLECTION).toString()).doesNotContain("bilal");
    }

    private int race(String id, int people) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var claims = Stream.iterate(0, i -> i + 1)
                    .limit(people)
                    .map(i -> (Callable<Standing>) () -> workshops.signUp(id, "person" + i, MONDAY))
                    .toList();
            int winners = 0;
            for (var won : threads.invokeAll(claims)) if (won.get() == Standing.SEAT) winners++;
            return winners;
        }
    }

    private String full(String person) {
        var id = workshops.add(wish(1));
        assertThat(workshops.signUp(id, person, MONDAY)).isEqualTo(Standing.SEAT);
        return id;
    }

    private Workshop one(String id) {
        return workshops.workshop(id).orElseThrow();
    }

    private static Wish wish(int seats) {
        return new Wish(
                "Mon premier CV",
                "Le Phare",
                "",
                Wish.Ages.ANY,
                seats,
                List.of(session("2026-12-03T14:00"), session("2026-12-10T14:00")));
    }

    private static Session session(String start) {
        var from = LocalDateTime.parse(start);
        return new Session(from.atZone(PARIS), from.plusHours(2).atZone(PARIS));
    }
}

package fr.escale.tour;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.civil.PublicHolidays;
import fr.escale.store.EmbeddedStore;
import fr.escale.territory.Point;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** What the tour promises, on the embedded store. It is Monday, 23 November 2026, 9:00 in Paris. */
class TourTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Hours AFTERNOON = new Hours(LocalTime.of(14, 0), LocalTime.of(17, 0));
    private static EmbeddedStore embedded;
    private static MongoOperations store;

    private final ParisTeam team = new ParisTeam();
    private final Plans plans = new Plans(store);
    private final Visits visits = new Visits(store);
    private final Announcements announcements = new Announcements(store);
    private final Stops stops = new Stops(plans, team, new PublicHolidays()::contain);
    private final Tour tour = new StoredTour(stops, visits, announcements);
    private final Timetable timetable = new StoredTimetable(plans, stops, visits, announcements);

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

    @Test
    void aRuleGivesTheNextStopAndHowFarItIs() {
        timetable.plan(wish("chaque mardi", new Point(47.66, -2.45)));
        assertThat(tour.coming(MONDAY, new Point(47.66, -2.53), null).getFirst())
                .satisfies(next -> {
                    assertThat(next.stop().start())
                            .isEqualTo(TODAY.plusDays(1).atTime(14, 0).atZone(team.zone()));
                    assertThat(next.stop().end())
                            .isEqualTo(TODAY.plusDays(1).atTime(17, 0).atZone(team.zone()));
                    assertThat(next.kilometres()).isBetween(5.9, 6.1);
                });
    }

    @Test
    void everythingOfAPlanComesBackFromTheStore() {
        var wish = new Timetable.Wish(
                Rhythm.read("2e mardi du mois", TODAY).orElseThrow(),
                AFTERNOON,
                new Venue("56184", "Questembert", "place du Marché", new Point(47.66, -2.45)),
                true,
                "la mission locale",
                TODAY,
                TODAY.plusDays(90));
        timetable.plan(wish);
        assertThat(timetable.plans(MONDAY)).extracting(Timetable.Planned::wish).containsExactly(wish);
    }

    @Test
    void aStopIsComingUntilItsEnd() {
        timetable.plan(once(TODAY));
        assertThat(tour.coming(Instant.parse("2026-11-23T15:59:59Z"), null, null))
                .hasSize(1);
        assertThat(tour.coming(Instant.parse("2026-11-23T16:00:00Z"), null, null))
                .isEmpty();
    }

    @Test
    void aHeadIsCountedOnceAndCanBeTakenBack() {
        var stop = planned(TODAY);
        assertThat(tour.come(stop, "ana", MONDAY)).map(Stop::id).contains(stop);
        assertThat(tour.come(stop, "ana", MONDAY)).map(Stop::id).contains(stop);
        tour.come(stop, "bilal", MONDAY);
        assertThat(heads(stop)).isEqualTo(2);
        assertThat(tour.comingsOf("ana", MONDAY)).extracting(Stop::id).containsExactly(stop);
        assertThat(tour.stayAway(stop, "ana")).isPresent();
        assertThat(tour.stayAway(stop, "ana")).isEmpty();
        assertThat(heads(stop)).isEqualTo(1);
        assertThat(tour.comingsOf("ana", MONDAY)).isEmpty();
    }

    @Test
    void fiftyHeadsAtOnceAreFifty() throws Exception {
        var stop = planned(TODAY);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var heads = new ArrayList<Callable<Object>>();
            for (int i = 0; i < 100; i++) {
                var person = "person" + i % 50;
                heads.add(() -> tour.come(stop, person, MONDAY));
            }
            for (var head : threads.invokeAll(heads)) head.get();
        }
        assertThat(heads(stop)).isEqualTo(50);
    }

    @Test
    void nobodyIsCountedAtAStopThatIsOverCancelledOrNone() {
        var stop = planned(TODAY);
        timetable.cancel(stop, MONDAY);
        assertThat(tour.come(stop, "ana", MONDAY)).isEmpty();
        assertThat(tour.come("abcdef-20261208", "ana", MONDAY)).isEmpty();
        assertThat(tour.come("forged", "ana", MONDAY)).isEmpty();
        timetable.restore(stop, MONDAY.plusSeconds(1));
        assertThat(tour.come(stop, "ana", Instant.parse("2026-11-23T16:00:00Z")))
                .isEmpty();
        assertThat(heads(stop)).isZero();
    }

    @Test
    void whoSaidTheyWouldComeIsToldOnceThatItIsCancelled() {
        var stop = planned(TODAY);
        tour.come(stop, "ana", MONDAY);
        assertThat(tour.untold(MONDAY)).isEmpty();
        assertThat(timetable.cancel(stop, MONDAY)).isTrue();
        assertThat(tour.cancelledToday(MONDAY)).extracting(Stop::id).containsExactly(stop);
        var news = tour.untold(MONDAY);
        assertThat(news).extracting(Tour.News::conversation).containsExactly("ana");
        tour.told(news.getFirst());
        assertThat(tour.untold(MONDAY)).isEmpty();
    }

    @Test
    void whoComesAfterAChangeKnowsIt() {
        var stop = planned(TODAY);
        tour.come(stop, "ana", MONDAY);
        timetable.move(stop, TODAY.plusDays(2), null, null, MONDAY);
        assertThat(tour.come(stop, "bilal", MONDAY))
                .map(found -> found.start().toLocalDate())
                .contains(TODAY.plusDays(2));
        assertThat(tour.untold(MONDAY)).extracting(Tour.News::conversation).containsExactly("ana");
    }

    @Test
    void aMovedStopIsFoundOnItsNewDayOnly() {
        var stop = planned(TODAY);
        timetable.move(stop, TODAY.plusDays(10), new Hours(LocalTime.of(9, 0), LocalTime.of(10, 0)), null, MONDAY);
        assertThat(timetable.between(TODAY, TODAY)).isEmpty();
        assertThat(tour.coming(MONDAY, null, null))
                .extracting(near -> near.stop().start())
                .containsExactly(TODAY.plusDays(10).atTime(9, 0).atZone(team.zone()));
        assertThat(tour.coming(MONDAY.plusSeconds(5 * 86400), null, null)).hasSize(1);
    }

    @Test
    void aChangeThatWasAnnouncedAndNeverMadeIsNotTold() {
        var stop = planned(TODAY);
        tour.come(stop, "ana", MONDAY);
        announcements.announce(stop, "cut");
        assertThat(tour.untold(MONDAY)).isEmpty();
    }

    @Test
    void aChangeIsNotToldOnceTheStopIsOver() {
        var stop = planned(TODAY);
        tour.come(stop, "ana", MONDAY);
        timetable.cancel(stop, MONDAY);
        assertThat(tour.untold(Instant.parse("2026-11-23T16:00:00Z"))).isEmpty();
        assertThat(store.findAll(Document.class, Announcements.COLLECTION)).isEmpty();
    }

    @Test
    void whenAPlanEndsWhoMeantToComeIsTold() {
        var plan = timetable.plan(wish("chaque mardi", null));
        var stop = tour.coming(MONDAY, null, null).getFirst().stop().id();
        tour.come(stop, "ana", MONDAY);
        timetable.end(plan, MONDAY);
        assertThat(tour.coming(MONDAY, null, null)).isEmpty();
        assertThat(timetable.plans(MONDAY)).isEmpty();
        assertThat(tour.untold(MONDAY)).extracting(Tour.News::stop).containsExactly(stop);
    }

    @Test
    void aStopThatWasMovedEndsWithItsPlanAndWhoMeantToComeIsTold() {
        var plan = timetable.plan(wish("chaque mardi", null));
        var near = tour.coming(MONDAY, null, null).getFirst().stop().id();
        var far = tour.coming(MONDAY, null, null).get(1).stop().id();
        timetable.move(near, TODAY.plusDays(2), null, null, MONDAY);
        timetable.move(far, TODAY.plusDays(200), null, null, MONDAY);
        tour.come(near, "ana", MONDAY);
        timetable.end(plan, MONDAY);
        var later = MONDAY.plus(Duration.ofDays(180));
        assertThat(tour.coming(MONDAY, null, null)).isEmpty();
        assertThat(tour.coming(later, null, null)).isEmpty();
        assertThat(tour.come(near, "bilal", MONDAY)).isEmpty();
        assertThat(tour.untold(MONDAY)).extracting(Tour.News::conversation).containsExactly("ana");
        assertThat(tour.stop(near))
                .map(stop -> stop.start().toLocalDate())
                .as("they are told of the day they had planned")
                .contains(TODAY.plusDays(2));
    }

    @Test
    void whatHasBegunWhenAPlanEndsStaysAndCanBeCounted() {
        var plan = timetable.plan(wish("chaque lundi", null));
        var stop = tour.coming(MONDAY, null, null).getFirst().stop().id();
        timetable.end(plan, Instant.parse("2026-11-23T16:00:00Z"));
        assertThat(timetable.count(stop, Tally.Tap.MET, false)).isTrue();
        assertThat(timetable.between(TODAY, TODAY.plusDays(60)))
                .extracting(listed -> listed.stop().id(), Timetable.Listed::tally)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(stop, new Tally(1, 0, 0)));
    }

    @Test
    void aStopIsNotMovedIntoThePast() {
        var stop = planned(TODAY);
        var morning = new Hours(LocalTime.of(7, 0), LocalTime.of(8, 0));
        assertThat(timetable.move(stop, TODAY.minusDays(1), null, null, MONDAY)).isFalse();
        assertThat(timetable.move(stop, null, morning, null, MONDAY)).isFalse();
        assertThat(tour.coming(MONDAY, null, null))
                .extracting(near -> near.stop().changed())
                .containsExactly("");
    }

    @Test
    void aStopThatWasMovedIsCancelledOnItsNewDay() {
        var stop = planned(TODAY);
        tour.come(stop, "ana", MONDAY);
        timetable.move(stop, TODAY.plusDays(2), null, null, MONDAY);
        var tomorrow = MONDAY.plus(Duration.ofDays(1));
        assertThat(timetable.cancel(stop, tomorrow)).isTrue();
        assertThat(tour.untold(tomorrow)).extracting(Tour.News::conversation).containsExactly("ana");
        assertThat(timetable.restore(stop, tomorrow)).as("its day is over").isFalse();
    }

    @Test
    void aStopsTeamCountsWithoutNamesAndNeverBelowZero() {
        var stop = planned(TODAY);
        assertThat(timetable.count(stop, Tally.Tap.MET, false)).isTrue();
        timetable.count(stop, Tally.Tap.MET, false);
        timetable.count(stop, Tally.Tap.AGAIN, false);
        timetable.count(stop, Tally.Tap.AGAIN, true);
        timetable.count(stop, Tally.Tap.ADVISED, true);
        assertThat(timetable.count("abcdef-20261208", Tally.Tap.MET, false)).isFalse();
        assertThat(timetable.between(TODAY, TODAY))
                .extracting(Timetable.Listed::tally)
                .containsExactly(new Tally(2, 0, 0));
    }

    @Test
    void nothingIsLeftOfAnErasedConversation() {
        var stop = planned(TODAY);
        tour.come(stop, "ana", MONDAY);
        tour.come(stop, "bilal", MONDAY);
        timetable.cancel(stop, MONDAY);
        tour.untold(MONDAY).forEach(tour::told);
        tour.erase("ana");
        assertThat(store.findAll(Document.class, Visits.COLLECTION)
                        + store.findAll(Document.class, Visits.TRACES).toString()
                        + store.findAll(Document.class, Announcements.COLLECTION))
                .doesNotContain("ana")
                .contains("bilal");
    }

    private String planned(LocalDate day) {
        return timetable.plan(once(day)) + "-" + day.toString().replace("-", "");
    }

    private int heads(String stop) {
        return timetable.between(TODAY, TODAY).stream()
                .filter(listed -> listed.stop().id().equals(stop))
                .mapToInt(Timetable.Listed::heads)
                .sum();
    }

    private static Timetable.Wish once(LocalDate day) {
        return new Timetable.Wish(
                new Rhythm.Once(day), AFTERNOON, new Venue("56184", "Questembert", "", null), false, "", day, null);
    }

    private static Timetable.Wish wish(String rhythm, @org.jspecify.annotations.Nullable Point point) {
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

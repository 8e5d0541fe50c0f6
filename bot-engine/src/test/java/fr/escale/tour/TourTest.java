package fr.escale.tour;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.territory.Point;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What the tour promises: where the next stops are, and how many mean to come. */
class TourTest extends OnTour {
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
}

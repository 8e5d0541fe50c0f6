package fr.escale.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** A stop that is cancelled or moved, or whose plan ends, is told once to who means to come. */
class TourChangesTest extends OnTour {
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
}

package fr.escale.console.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.escale.team.Team;
import fr.escale.territory.Territory;
import fr.escale.tour.Stop;
import fr.escale.tour.Tally;
import fr.escale.tour.Timetable;
import fr.escale.tour.Timetable.Listed;
import fr.escale.tour.Venue;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;

class TourPagesTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Timetable timetable = mock(Timetable.class);
    private final Team team = mock(Team.class);

    @Test
    void everyStopThatPeopleCanSayTheyWillComeToIsOnThePage() {
        when(team.zone()).thenReturn(PARIS);
        var last = TODAY.plusDays(60);
        when(timetable.between(TODAY.minusDays(2), last)).thenReturn(List.of(listed(last)));
        var model = new ExtendedModelMap();
        var now = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), PARIS);
        new TourPages(timetable, Territory.open("pays-de-vannes"), team, now).tour(model);
        assertThat(Stream.ofNullable((List<?>) model.get("days")).flatMap(List::stream))
                .singleElement()
                .asString()
                .contains(last.toString());
    }

    private static Listed listed(LocalDate day) {
        var start = day.atTime(14, 0).atZone(PARIS);
        var venue = new Venue("56184", "Questembert", "", null);
        var stop = new Stop("abcdef-20270122", start, start.plusHours(3), venue, false, "", false, "");
        return new Listed(stop, 1, new Tally(0, 0, 0));
    }
}

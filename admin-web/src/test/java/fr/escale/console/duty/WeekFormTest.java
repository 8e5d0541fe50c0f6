package fr.escale.console.duty;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.duty.Hours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeekFormTest {
    private static final Hours MORNING = new Hours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0));
    private static final Hours EVENING = new Hours(DayOfWeek.MONDAY, LocalTime.of(18, 0), LocalTime.MIDNIGHT);

    @Test
    void whatIsKeptIsShownAndWhatIsShownIsKept() {
        var shown = WeekForm.of(List.of(MORNING, EVENING));
        assertThat(shown.week()).containsExactly(MORNING, EVENING);
        assertThat(shown.rows())
                .hasSize(7)
                .first()
                .satisfies(row -> assertThat(row.day()).isEqualTo("Lundi"));
    }

    @Test
    void anHourWithoutAnEndIsAProblemAndAnEmptyOneIsNone() {
        var typed = WeekForm.typed(Map.of("from-tuesday-1", "09:00", "from-monday-1", "", "to-monday-1", ""));
        assertThat(typed.problems()).containsExactly("Mardi : il faut un début, puis une fin plus tard.");
        assertThat(typed.rows().get(1).cells().getFirst().from()).isEqualTo("09:00");
        assertThat(WeekForm.typed(Map.of()).problems()).isEmpty();
    }

    @Test
    void forgedHoursAreAProblem() {
        assertThat(WeekForm.typed(Map.of("from-monday-1", "<b>", "to-monday-1", "25:00"))
                        .problems())
                .hasSize(1);
    }
}

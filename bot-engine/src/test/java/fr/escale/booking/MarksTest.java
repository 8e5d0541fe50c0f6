package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.escale.booking.Bookings.News;
import fr.escale.booking.Diary.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What became of an appointment, said once it has begun. */
class MarksTest extends DiaryRoomTest {
    @Test
    void marksWhoCameAndTakesItBack() {
        bookings.claim(NINE, "ana", MONDAY);
        assertThat(diary.mark(NINE, Standing.MISSED, NINE_TOMORROW.minusSeconds(1)))
                .isEqualTo(new Change.Gone());
        done(diary.mark(NINE, Standing.MISSED, NINE_TOMORROW));
        assertThat(bookings.untold(NINE_TOMORROW)).extracting(News::what).containsExactly(News.What.MISSED);
        done(diary.mark(NINE, Standing.BOOKED, NINE_TOMORROW));
        assertThat(bookings.untold(NINE_TOMORROW)).isEmpty();
        assertThat(done(diary.mark(NINE, Standing.CAME, NINE_TOMORROW)).standing())
                .isEqualTo(Standing.CAME);
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD", "ASKED", "CANCELLED"})
    void marksNobodyAsWhatCannotBecomeOfThem(Standing standing) {
        assertThatThrownBy(() -> diary.mark(NINE, standing, NINE_TOMORROW))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

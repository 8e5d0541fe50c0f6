package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.availability.Limits;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What referents are warned of. */
class WarningsTest extends DiaryRoomTest {
    @Test
    void warnsOfShortGaps() {
        room.referents.save(maelle(limits(10, 30, 50), CAFE));
        var first = done(diary.create("r1", TOMORROW.atTime(9, 0), 30, TestReferents.OFFICE, "", "", MONDAY));
        var second = done(diary.create("r1", TOMORROW.atTime(9, 35), 30, TestReferents.OFFICE, "", "", MONDAY));
        var third = done(diary.create("r1", TOMORROW.atTime(10, 30), 30, CAFE, "", "", MONDAY));
        assertThat(diary.tooNear(first)).containsExactly(second);
        assertThat(diary.tooNear(second)).containsExactlyInAnyOrder(first, third);
        assertThat(diary.tooNear(third)).containsExactly(second);
    }

    @Test
    void saysWhenThereIsNoFreeTimeForASubject() {
        var full = maelle(new Limits(Duration.ZERO, Duration.ZERO, Duration.ZERO, 21, 50, 1));
        room.referents.save(full);
        assertThat(diary.lacks(MONDAY)).isEmpty();
        diary.create("r1", TODAY.atTime(9, 30), 150, TestReferents.OFFICE, "", "", MONDAY);
        diary.create("r1", TOMORROW.atTime(9, 30), 120, TestReferents.OFFICE, "", "", MONDAY);
        assertThat(diary.lacks(MONDAY)).containsExactly(new Diary.Lack("r1", "Mes papiers", 1));
    }
}

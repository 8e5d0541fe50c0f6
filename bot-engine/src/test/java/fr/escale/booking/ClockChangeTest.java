package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever receives from one to four at night when the clock changes, and whose clocks are wrong. */
class ClockChangeTest extends RoomTest {
    @ParameterizedTest
    @CsvSource({
        "2027-03-28, 0100 0130 0300 0330",
        "2027-10-31, 0100 0130 0200 0230 0300 0330",
        "2027-11-07, 0100 0130 0200 0230 0300 0330"
    })
    void givesEveryHourOfTheNightOnce(LocalDate sunday, String times) {
        room.referents.save(TestReferents.maelle(
                List.of(TestReferents.stretch(DayOfWeek.SUNDAY, "01:00", "04:00")), TestReferents.LIMITS));
        var before = sunday.minusDays(3).atTime(10, 0).atZone(PARIS).toInstant();
        var slots = bookings.free(ANY, before, null, 100).stream()
                .filter(slot -> slot.start().toLocalDate().equals(sunday))
                .toList();
        assertThat(slots).extracting(slot -> slot.id().substring(12)).containsExactly(times.split(" "));

        var booked = new ArrayList<Appointment>();
        for (var slot : slots)
            booked.add(bookings.claim(slot.id(), slot.id(), before).orElseThrow());
        assertThat(booked)
                .extracting(Appointment::start)
                .isEqualTo(slots.stream().map(Slot::start).toList());
        assertThat(diary.between(sunday, sunday)).isEqualTo(booked);
        for (int i = 1; i < booked.size(); i++) {
            var end = booked.get(i - 1).start().plus(booked.get(i - 1).length()).toInstant();
            assertThat(booked.get(i).start().toInstant()).isAfterOrEqualTo(end);
        }
        assertThat(bookings.claim("r1-" + slots.getFirst().id().substring(3, 11) + "-0215", "x", before))
                .isEmpty();
    }

    @Test
    void hasNoTimeInTheHourThatSpringLeavesOut() {
        room.referents.save(TestReferents.maelle(
                List.of(TestReferents.stretch(DayOfWeek.SUNDAY, "01:00", "04:00")), TestReferents.LIMITS));
        var before = Instant.parse("2027-03-25T10:00:00Z");
        assertThat(bookings.claim("r1-20270328-0200", "ana", before)).isEmpty();
        assertThat(bookings.claim("r1-20270328-0230", "ana", before)).isEmpty();
    }

    @Test
    void givesASlotOnceEvenToClocksThatAreTwoHoursOff() {
        var fast = MONDAY.plus(Duration.ofHours(2));
        var slow = MONDAY.minus(Duration.ofHours(2));
        bookings.hold(TEN, ANY, "ana", MONDAY);
        assertThat(bookings.claim(TEN, "bilal", slow)).isEmpty();
        assertThat(bookings.claim(TEN, "chloe", fast)).isPresent();
        assertThat(bookings.claim(TEN, "ana", MONDAY)).isEmpty();
        assertThat(bookings.claim(TEN, "bilal", slow)).isEmpty();
        assertThat(diary.between(TOMORROW, TOMORROW)).hasSize(1);
    }

    @Test
    void givesASlotOnceWhenTheClockStandsStill() {
        for (var who : List.of("ana", "bilal", "ana", "chloe")) bookings.hold(TEN, ANY, who, MONDAY);
        for (var who : List.of("bilal", "ana", "ana", "chloe")) bookings.claim(TEN, who, MONDAY);
        assertThat(diary.between(TOMORROW, TOMORROW))
                .extracting(Appointment::conversation)
                .containsExactly("ana");
    }
}

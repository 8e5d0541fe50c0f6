package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What booking promises to one person: one appointment at a time, moved, cancelled, never shared. */
class BookingsTest extends RoomTest {
    private static final String HALF_PAST_ELEVEN = "r1-20261123-1130";

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

    @Test
    void movesAnAppointmentToTheNewSlotAndFreesTheOld() {
        bookings.claim(ELEVEN, "ana", MONDAY);
        var moved = bookings.claim(NINE, "ana", MONDAY.plusSeconds(60));
        assertThat(bookings.next("ana", MONDAY)).isEqualTo(moved).isPresent();
        assertThat(bookings.claim(ELEVEN, "bilal", MONDAY)).isPresent();
    }

    @Test
    void keepsTheOldAppointmentWhenTheNewSlotIsTaken() {
        var old = bookings.claim(ELEVEN, "ana", MONDAY);
        bookings.claim(NINE, "bilal", MONDAY);
        assertThat(bookings.claim(NINE, "ana", MONDAY)).isEmpty();
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
    void showsTheReferentTheDaysInOrder() {
        bookings.claim(NINE, "ana", MONDAY);
        bookings.claim(HALF_PAST_ELEVEN, "bilal", MONDAY);
        bookings.claim(ELEVEN, "chloe", MONDAY);
        bookings.hold("r1-20261124-1000", ANY, "dina", MONDAY);
        assertThat(diary.between(TODAY, TODAY.plusDays(1)))
                .extracting(Appointment::conversation)
                .containsExactly("chloe", "bilal", "ana");
        assertThat(diary.between(TODAY, TODAY)).hasSize(2);
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
}

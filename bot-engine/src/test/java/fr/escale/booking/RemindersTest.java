package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.availability.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindersTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest(name = "booked {0} for {1}: {2}")
    @CsvSource(textBlock = """
                    2026-11-20T10:00, 2026-11-24T14:30, 2026-11-23T17:00 2026-11-24T12:30
                    2026-11-23T10:00, 2026-11-24T14:30, 2026-11-24T12:30
                    2026-11-20T10:00, 2026-11-24T09:00, 2026-11-23T17:00 2026-11-24T08:00
                    2026-11-23T10:00, 2026-11-24T08:00, 2026-11-23T20:00
                    2026-11-23T21:30, 2026-11-24T08:00, ''
                    2026-11-24T11:00, 2026-11-24T12:30, ''
                    2026-11-24T10:00, 2026-11-24T23:30, 2026-11-24T20:00
                    2027-03-20T10:00, 2027-03-28T10:00, 2027-03-27T17:00 2027-03-28T08:00
                    """)
    void comeTheDayBeforeAndTwoHoursBefore(String bookedAt, String start, String expected) {
        var times = Reminders.of(appointment(LocalDateTime.parse(bookedAt), LocalDateTime.parse(start))).stream()
                .map(reminder -> LocalDateTime.ofInstant(reminder, PARIS).toString());
        assertThat(String.join(" ", times.toList())).isEqualTo(expected);
    }

    @Test
    void neverComeAtNightOrTooLateOrBeforeTheBooking() {
        var random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            var booked = LocalDateTime.of(2027, 3, 20, 0, 0).plusMinutes(random.nextInt(30_000));
            var appointment = appointment(booked, booked.plusMinutes(1 + random.nextInt(30_000)));
            for (var reminder : Reminders.of(appointment)) {
                var local = reminder.atZone(PARIS).toLocalTime();
                assertThat(local).isBetween(LocalTime.of(8, 0), LocalTime.of(20, 59, 59));
                assertThat(reminder).isBefore(appointment.start().toInstant()).isAfter(appointment.bookedAt());
            }
        }
    }

    private static Appointment appointment(LocalDateTime bookedAt, LocalDateTime start) {
        Instant booked = bookedAt.atZone(PARIS).toInstant();
        var subject = new Subject("first", "Un premier échange", Duration.ofMinutes(30));
        return new Appointment(
                "r1-20261124-1430",
                "c1",
                start.atZone(PARIS),
                Duration.ofMinutes(30),
                subject,
                TestReferents.OFFICE,
                "3 rue du Port",
                "r1",
                "Maëlle",
                "",
                Lift.NONE,
                "",
                Standing.BOOKED,
                booked,
                0,
                "abcdefghijkl");
    }
}

package fr.escale.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.availability.Subject;
import fr.escale.booking.Appointment;
import fr.escale.booking.Lift;
import fr.escale.booking.Standing;
import fr.escale.calendar.CalendarFile.Event;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void anAppointmentHasItsTimeItsPlaceAndANameThatStays() {
        var read = read(CalendarFile.of(event("La Maison, 12 rue des Halles; étage 2", "Léa", Standing.BOOKED), NOW));

        assertThat(read.getDateStart().getValue()).isEqualTo("2026-11-24T13:30:00.000Z");
        assertThat(read.getDateEnd().getValue()).isEqualTo("2026-11-24T14:00:00.000Z");
        assertThat(read.getLocation().getValue()).isEqualTo("La Maison, 12 rue des Halles; étage 2");
        assertThat(read.getUid().getValue()).isEqualTo("k3j5u7a9b2c4@escale");
        assertThat(read.getSequence().getValue()).isEqualTo(3);
        assertThat(read.getStatus().isConfirmed()).isTrue();
    }

    @Test
    void whatIsCancelledIsTakenBackWhereItWasTakenIn() {
        assertThat(read(CalendarFile.of(event("", "Léa", Standing.CANCELLED), NOW))
                        .getStatus()
                        .isCancelled())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u000b"})
    void aNameWithLineBreaksAddsNoLineOfItsOwn(String line) {
        var name = "Léa" + line + "ATTENDEE:mailto:x@exemple.fr" + line + "END:VEVENT";
        var file = CalendarFile.feed(
                name, List.of(event(name, name, Standing.BOOKED), event("", "Ana", Standing.BOOKED)), NOW);

        assertThat(file.lines())
                .noneMatch(one -> one.startsWith("ATTENDEE"))
                .filteredOn("END:VEVENT"::equals)
                .hasSize(2);
        assertThat(Biweekly.parse(file).first().getEvents()).hasSize(2);
    }

    @Test
    void linesAreShortEnoughForEveryReader() {
        var file = CalendarFile.of(event("é".repeat(400), "Léa", Standing.BOOKED), NOW);

        assertThat(file.lines().map(line -> line.codePointCount(0, line.length())))
                .allMatch(length -> length <= 75);
        assertThat(read(file).getLocation().getValue()).isEqualTo("é".repeat(400));
    }

    @Test
    void anEmptyAgendaIsACalendarToo() {
        assertThat(Biweekly.parse(CalendarFile.feed("Escale · Léa", List.of(), NOW))
                        .first())
                .isNotNull();
    }

    private static VEvent read(String file) {
        return Biweekly.parse(file).first().getEvents().getFirst();
    }

    private static Event event(String where, String who, Standing standing) {
        var start = Instant.parse("2026-11-24T13:30:00Z").atZone(PARIS);
        var appointment = new Appointment(
                "r1-20261124-1430",
                "c1",
                start,
                Duration.ofMinutes(30),
                new Subject("first", "Un premier échange", Duration.ofMinutes(30)),
                new Place("office", PlaceKind.OFFICE, "Au bureau", where, "56260", null),
                where,
                "r1",
                who,
                "",
                Lift.NONE,
                "",
                standing,
                NOW,
                3,
                "k3j5u7a9b2c4");
        return new Event(appointment, "Rendez-vous · " + who, where, "");
    }
}

package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.availability.Limits;
import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.availability.Stretch;
import fr.escale.availability.Subject;
import fr.escale.booking.Appointment;
import fr.escale.booking.Bookings;
import fr.escale.booking.Diary;
import fr.escale.booking.Search;
import fr.escale.engine.Input;
import fr.escale.territory.Point;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;

/** A referent who receives from nine to six on weekdays, at the office or at somebody's home. */
abstract class WithVisits extends WithPlans {
    /** A Monday at ten in the morning, Paris time. */
    static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private static final Limits LIMITS = new Limits(Duration.ZERO, Duration.ZERO, Duration.ofHours(2), 21, 50, 7);

    @BeforeAll
    static void receive() {
        var week = Stream.of(DayOfWeek.values())
                .filter(day -> day.getValue() < 6)
                .map(day -> new Stretch(day, LocalTime.of(9, 0), LocalTime.of(18, 0), ""))
                .toList();
        house.the(Referents.class)
                .save(new Referent(
                        "r1",
                        "Maëlle",
                        List.of(),
                        week,
                        List.of(),
                        List.of(),
                        List.of(
                                new Place(
                                        "office",
                                        PlaceKind.OFFICE,
                                        "Au bureau",
                                        "12 rue du Port",
                                        "56260",
                                        new Point(47.65823, -2.76090)),
                                new Place("home", PlaceKind.HOME, "Chez toi", "", "", null)),
                        List.of(new Subject("first", "Un premier échange", Duration.ofMinutes(30))),
                        LIMITS));
    }

    static String begins(String person) {
        time().set(MONDAY);
        return house.hear(person, "bonjour").conversation();
    }

    static String books(String person, String start) {
        var conversation = begins(person);
        house.hear(person, new Input.Choice("slot:" + slot(start), ""));
        assertThat(house.answer(person, "oui")).contains("C'est confirmé");
        return conversation;
    }

    /** The id of the slot that begins then. */
    static String slot(String start) {
        return house.the(Bookings.class).free(Search.any(""), time().instant(), null, 500).stream()
                .filter(slot -> slot.start().toLocalDateTime().equals(LocalDateTime.parse(start)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    static Appointment next(String person) {
        return house.the(Bookings.class)
                .next(conversation(person), time().instant())
                .orElseThrow();
    }

    static String conversation(String person) {
        return house.the(Transcripts.class).conversationOf(House.person(person)).orElseThrow();
    }

    static String onTheDesk(String conversation) {
        return house.the(Desk.class).waiting().stream()
                .filter(entry -> entry.conversation().equals(conversation))
                .map(Desk.Entry::why)
                .findFirst()
                .orElse("");
    }

    static Diary diary() {
        return house.the(Diary.class);
    }

    static void at(String conversation, String instant) {
        time().set(Instant.parse(instant));
        pass(conversation, Duration.ZERO);
    }
}

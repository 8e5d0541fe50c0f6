package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.availability.Place;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tapped slot is kept for who tapped it, with what they chose. */
class HoldTest extends RoomTest {
    @BeforeEach
    void manyPlaces() {
        room.referents.save(maelle(TestReferents.LIMITS, PHONE, HOME));
    }

    @Test
    void isKeptWithWhatWasChosenWhenItIsConfirmed() {
        bookings.hold(NINE, new Search(ANY.wish(), "papers", "phone", ""), "ana", MONDAY);
        assertThat(bookings.claim(NINE, "ana", MONDAY.plusSeconds(60))).hasValueSatisfying(booked -> {
            assertThat(booked.subject()).isEqualTo(LONG);
            assertThat(booked.place()).isEqualTo(PHONE);
            assertThat(booked.where()).isEqualTo("au téléphone");
            assertThat(booked.length()).hasMinutes(60);
            assertThat(booked.standing()).isEqualTo(Standing.BOOKED);
            assertThat(booked.bookedAt()).isEqualTo(MONDAY.plusSeconds(60));
        });
        assertThat(bookings.claim(HALF_PAST_NINE, "bilal", MONDAY)).isEmpty();
    }

    @Test
    void isHeldAnewWithAnotherPlaceForAnotherTenMinutes() {
        var first = bookings.hold(NINE, ANY, "ana", MONDAY);
        var later = MONDAY.plusSeconds(540);
        assertThat(bookings.hold(NINE, at("phone"), "ana", later)).hasValueSatisfying(held -> {
            assertThat(held.place()).isEqualTo(PHONE);
            assertThat(held.standing()).isEqualTo(Standing.HELD);
            assertThat(held.uid()).isEqualTo(first.orElseThrow().uid());
        });
        assertThat(bookings.claim(NINE, "bilal", later.plus(Bookings.HOLD).minusMillis(1)))
                .isEmpty();
        assertThat(taken(TOMORROW)).hasSize(1);
    }

    @Test
    void givesBackWhatWasHeldBefore() {
        bookings.hold(NINE, ANY, "ana", MONDAY);
        bookings.hold(HALF_PAST_NINE, ANY, "ana", MONDAY);
        bookings.hold(ELEVEN, ANY, "ana", MONDAY);
        assertThat(bookings.claim(NINE, "bilal", MONDAY)).isPresent();
        assertThat(bookings.claim(HALF_PAST_NINE, "chloe", MONDAY)).isPresent();
        assertThat(bookings.claim(ELEVEN, "dina", MONDAY)).isEmpty();
    }

    @Test
    void isConfirmedAfterItsEndWhenItIsStillFree() {
        bookings.hold(NINE, at("phone"), "ana", MONDAY);
        var later = MONDAY.plusSeconds(3_000);
        assertThat(bookings.claim(NINE, "ana", later))
                .hasValueSatisfying(booked -> assertThat(booked.place()).isEqualTo(PHONE));
    }

    @Test
    void isLostAfterItsEndWhenSomebodyElseHasIt() {
        bookings.hold(NINE, ANY, "ana", MONDAY);
        assertThat(bookings.claim(NINE, "bilal", MONDAY.plus(Bookings.HOLD))).isPresent();
        assertThat(bookings.claim(NINE, "ana", MONDAY.plus(Bookings.HOLD))).isEmpty();
    }

    @Test
    void isPromisedEvenWhenTheHoursChangeMeanwhile() {
        bookings.hold(NINE, ANY, "ana", MONDAY);
        room.referents.save(TestReferents.maelle(List.of(), TestReferents.LIMITS));
        assertThat(bookings.claim(NINE, "ana", MONDAY.plusSeconds(1))).isPresent();
        assertThat(bookings.claim(HALF_PAST_NINE, "bilal", MONDAY.plusSeconds(1)))
                .isEmpty();
    }

    @Test
    void leavesWhatIsBookedAsItIs() {
        var booked = bookings.claim(NINE, "ana", MONDAY);
        assertThat(bookings.hold(NINE, at("phone"), "ana", MONDAY)).isEqualTo(booked);
        bookings.hold(HALF_PAST_NINE, ANY, "ana", MONDAY);
        assertThat(bookings.next("ana", MONDAY)).isEqualTo(booked);
    }

    @Test
    void asksForAVisitAndPromisesNothing() {
        bookings.hold(NINE, at("home"), "ana", MONDAY);
        assertThat(bookings.claim(NINE, "ana", MONDAY)).hasValueSatisfying(asked -> {
            assertThat(asked.isAsked()).isTrue();
            assertThat(asked.place().commune()).isEqualTo("56243");
        });
        assertThat(bookings.claim(NINE, "bilal", MONDAY)).isEmpty();
        assertThat(bookings.next("ana", MONDAY)).map(Appointment::isAsked).contains(true);
        assertThat(diary.asked(MONDAY)).extracting(Appointment::slot).containsExactly(NINE);
    }

    @Test
    void namesWhereElseTheSlotCouldBeRequestsLast() {
        bookings.hold(NINE, ANY, "ana", MONDAY);
        assertThat(bookings.placesAt(NINE, at(""), MONDAY))
                .extracting(Place::id)
                .containsExactly("office", "phone", "home");
        bookings.claim(HALF_PAST_NINE, "bilal", MONDAY);
        assertThat(bookings.placesAt(NINE, at(""), MONDAY))
                .extracting(Place::id)
                .as("nobody is back from a visit in time")
                .containsExactly("office", "phone");
        assertThat(bookings.placesAt("forged", at(""), MONDAY)).isEmpty();
    }

    @Test
    void takesNoPlaceThatTheSlotDoesNotHave() {
        assertThat(bookings.hold(NINE, at("moon"), "ana", MONDAY)).isEmpty();
        assertThat(bookings.hold(NINE, at(Place.VAN), "ana", MONDAY)).isEmpty();
    }

    @Test
    void takesNoSubjectForWhichThereIsNoTime() {
        var last = "r1-20261124-1130";
        assertThat(bookings.hold(last, new Search(ANY.wish(), "papers", "", ""), "ana", MONDAY))
                .isEmpty();
        assertThat(bookings.hold(last, ANY, "ana", MONDAY)).isPresent();
    }
}

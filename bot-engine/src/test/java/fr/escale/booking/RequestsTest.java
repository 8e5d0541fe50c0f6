package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What only a referent can promise: a visit, a walk, a lift. */
class RequestsTest extends DiaryRoomTest {
    @Test
    void answersARequest() {
        room.referents.save(maelle(TestReferents.LIMITS, PHONE, HOME));
        bookings.hold(TEN, at("home"), "ana", MONDAY);
        bookings.claim(TEN, "ana", MONDAY);
        bookings.hold(NINE, at("home"), "bilal", MONDAY);
        bookings.claim(NINE, "bilal", MONDAY);
        assertThat(done(diary.accept(TEN, null, "", MONDAY)).standing()).isEqualTo(Standing.BOOKED);
        assertThat(done(diary.accept(TEN, null, "", MONDAY)).standing()).isEqualTo(Standing.BOOKED);
        assertThat(done(diary.accept(NINE, PHONE, "Je t’appelle.", MONDAY)).where())
                .isEqualTo("au téléphone");
        assertThat(told()).containsExactlyInAnyOrder("ana ACCEPTED " + TEN, "bilal OTHER_PLACE " + NINE);
        assertThat(diary.asked(MONDAY)).isEmpty();
    }

    @Test
    void looksForALift() {
        assertThat(bookings.askLift("ana", MONDAY)).isEmpty();
        bookings.claim(TEN, "ana", MONDAY);
        assertThat(bookings.askLift("ana", MONDAY)).map(Appointment::lift).contains(Lift.ASKED);
        assertThat(bookings.askLift("ana", MONDAY)).isPresent();
        assertThat(diary.asked(MONDAY)).hasSize(1);
        done(diary.lift(TEN, true, "Sami te prend à 9 h 40.", MONDAY));
        assertThat(told()).containsExactly("ana LIFT_FOUND " + TEN);
        assertThat(bookings.askLift("ana", MONDAY)).map(Appointment::lift).contains(Lift.FOUND);
        assertThat(diary.asked(MONDAY)).isEmpty();
    }

    @Test
    void asksForTheLiftAgainWhenThePersonMoves() {
        diary.create("r1", TOMORROW.atTime(9, 0), 30, TestReferents.OFFICE, "ana", "vient avec sa mère", MONDAY);
        bookings.askLift("ana", MONDAY);
        done(diary.lift(NINE, true, "", MONDAY));
        assertThat(bookings.claim(TEN, "ana", MONDAY)).hasValueSatisfying(moved -> {
            assertThat(moved.lift()).isEqualTo(Lift.ASKED);
            assertThat(moved.note()).isEqualTo("vient avec sa mère");
        });
        assertThat(diary.asked(MONDAY)).extracting(Appointment::slot).containsExactly(TEN);
    }
}

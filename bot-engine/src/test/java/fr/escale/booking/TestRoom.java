package fr.escale.booking;

import fr.escale.civil.PublicHolidays;
import fr.escale.store.Seal;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** The room on a store, with referents, a tour and a team that tests change. */
final class TestRoom {
    static final Search ANY = Search.any("");

    private static final Seal SEAL = Seal.ofRandomKey();

    final TestReferents referents = new TestReferents();
    final TestTour tour = new TestTour();
    final TestTeam team = new TestTeam();

    BookingRoom on(MongoOperations store) {
        return new BookingRoom(store, SEAL, new Receivers(referents, tour, team), new PublicHolidays()::contain);
    }

    static Days days(MongoOperations store) {
        return new Days(store, SEAL);
    }

    static void empty(MongoOperations store) {
        store.remove(new Query(), Days.COLLECTION);
        store.remove(new Query(), DueDays.COLLECTION);
        store.remove(new Query(), Traces.CONVERSATIONS);
        store.remove(new Query(), Traces.STOPS);
        store.remove(new Query(), Waiting.COLLECTION);
    }
}

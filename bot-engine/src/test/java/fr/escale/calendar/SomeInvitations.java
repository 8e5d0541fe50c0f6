package fr.escale.calendar;

import fr.escale.booking.SomeBookings;
import fr.escale.store.Seal;
import org.springframework.data.mongodb.core.MongoOperations;

/** Calendar files for the tests of other rooms. */
public final class SomeInvitations {
    private SomeInvitations() {}

    public static Invitations on(MongoOperations store) {
        return new Invitations(SomeBookings.on(store).bookings(), Seal.ofRandomKey(), "");
    }
}

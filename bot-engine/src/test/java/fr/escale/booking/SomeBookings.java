package fr.escale.booking;

import fr.escale.availability.Referents;
import fr.escale.team.Team;
import org.springframework.data.mongodb.core.MongoOperations;

/** Bookings for the tests of other rooms: Maëlle receives from Monday to Friday, 9:00 to 12:00, at Le Phare. */
public record SomeBookings(Bookings bookings, Diary diary, Referents referents, Team team) {
    public static SomeBookings on(MongoOperations store) {
        TestRoom.empty(store);
        var room = new TestRoom();
        return new SomeBookings(room.on(store).bookings(), room.on(store).diary(), room.referents, room.team);
    }
}

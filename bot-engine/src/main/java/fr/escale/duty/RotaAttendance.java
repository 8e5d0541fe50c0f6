package fr.escale.duty;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Reads the rota for colleagues. */
final class RotaAttendance implements Attendance {
    private final Rota rota;
    private final Staff staff;
    private final Roster roster;

    RotaAttendance(Rota rota, Staff staff, Roster roster) {
        this.rota = rota;
        this.staff = staff;
        this.roster = roster;
    }

    @Override
    public List<Attendee> at(Instant now) {
        return staff.members().stream()
                .map(member -> attendee(member, now))
                .sorted(Comparator.comparing(Attendee::onDuty).reversed())
                .toList();
    }

    private Attendee attendee(Staff.Member member, Instant now) {
        boolean onDuty = rota.isOn(member, now, false);
        boolean onCall = !onDuty && rota.isOn(member, now, true);
        return new Attendee(member, onDuty, onCall, roster.presence(member.email(), now), rota.next(member, now));
    }
}

package fr.escale.calendar;

import fr.escale.availability.PlaceKind;
import fr.escale.availability.Referent;
import fr.escale.booking.Appointment;
import fr.escale.booking.Diary;
import fr.escale.booking.Lift;
import fr.escale.booking.Standing;
import fr.escale.calendar.CalendarFile.Event;
import fr.escale.team.Team;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A referent's agenda as a calendar reads it. It goes to companies that host calendars: nobody's name or home, no
 * note, and not what a time is about.
 */
final class Feed {
    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 180;
    private static final Set<Standing> SHOWN = Set.of(Standing.ASKED, Standing.BOOKED, Standing.CAME);

    private final Diary diary;
    private final Team team;
    private final String publicUrl;

    Feed(Diary diary, Team team, String publicUrl) {
        this.diary = diary;
        this.team = team;
        this.publicUrl = publicUrl;
    }

    String of(Referent referent, Instant now) {
        var today = LocalDate.ofInstant(now, team.zone());
        var events = diary.between(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)).stream()
                .filter(appointment -> appointment.referent().equals(referent.id()))
                .filter(appointment -> SHOWN.contains(appointment.standing()))
                .map(this::event)
                .toList();
        return CalendarFile.feed("Escale · " + referent.name(), events, now);
    }

    private Event event(Appointment appointment) {
        var title = Stream.of(
                        appointment.isAsked() ? "Demandé" : "Rendez-vous",
                        appointment.place().name(),
                        appointment.lift() == Lift.ASKED ? "trajet demandé" : "")
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        var link = appointment.conversation().isEmpty() || publicUrl.isEmpty()
                ? ""
                : publicUrl + "/console/desk/" + appointment.conversation();
        var where = appointment.place().kind() == PlaceKind.HOME ? "" : appointment.where();
        return new Event(appointment, title, where, link);
    }
}

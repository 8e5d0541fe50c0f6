package fr.escale.console.agenda;

import static fr.escale.speech.Speech.say;

import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.availability.SchoolBreaks;
import fr.escale.booking.Appointment;
import fr.escale.booking.Diary;
import fr.escale.civil.PublicHolidays;
import fr.escale.security.View;
import fr.escale.speech.Speech;
import fr.escale.team.Team;
import fr.escale.tour.Stop;
import fr.escale.tour.Timetable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the calendar shows of some days: appointments, stops of the tour, hours, absences, public and school holidays. */
@Component
class Calendar {
    private final Diary diary;
    private final Timetable timetable;
    private final Referents referents;
    private final SchoolBreaks breaks;
    private final Team team;
    private final Clock clock;
    private final PublicHolidays holidays = new PublicHolidays();

    Calendar(Diary diary, Timetable timetable, Referents referents, SchoolBreaks breaks, Team team, Clock clock) {
        this.diary = diary;
        this.timetable = timetable;
        this.referents = referents;
        this.breaks = breaks;
        this.team = team;
        this.clock = clock;
    }

    /** From one day to another, both included; appointments only of referents that are in view. */
    List<Event> between(LocalDate from, LocalDate to, View view) {
        var all = referents.all();
        var events = new ArrayList<Event>();
        diary.between(from, to).stream()
                .filter(one -> view.receives(one.referent()))
                .forEach(one -> events.add(event(one, all.size() > 1)));
        timetable.between(from, to).forEach(listed -> events.add(stop(listed.stop())));
        from.datesUntil(to.plusDays(1)).forEach(day -> {
            holidays.name(day)
                    .ifPresent(name -> events.add(Event.note("j-" + day, day, Speech.retell(name), "holiday")));
            all.forEach(one -> aboutDay(one, day, all.size() == 1).forEach(events::add));
        });
        breaks.all().stream()
                .filter(one -> !one.to().isBefore(from) && !one.from().isAfter(to))
                .map(one -> Event.note("v-" + one.from(), one.from(), one.to(), one.name(), "school"))
                .forEach(events::add);
        return events;
    }

    /** The hours of two referents on top of each other would say nothing: they are shown when there is one. */
    private Stream<Event> aboutDay(Referent referent, LocalDate day, boolean alone) {
        if (referent.absence(day).isPresent()) {
            return Stream.of(
                    Event.note("a-" + referent.id() + day, day, say("{0} : absence", referent.name()), "absence"));
        }
        if (!alone) return Stream.of();
        return referent.hoursOn(day, holidays.contain(day)).stream()
                .map(hours -> Event.open(day.atTime(hours.from()), day.atTime(hours.to())));
    }

    private Event event(Appointment appointment, boolean several) {
        var visit = Visit.of(appointment, team.zone(), clock.instant());
        var start = appointment.start().withZoneSameInstant(team.zone()).toLocalDateTime();
        var where = appointment.place().name();
        var words = Stream.of(visit.mark(), visit.what(), several ? visit.who() : "", where, visit.ride(), visit.note())
                .filter(word -> !word.isBlank())
                .toList();
        return new Event(
                visit.slot(),
                String.join(" · ", words),
                start.toString(),
                start.plus(appointment.length()).toString(),
                false,
                "auto",
                List.of("meeting", visit.standing().name().toLowerCase(Locale.ROOT)),
                "/console/agenda/rdv/" + visit.day() + "/" + visit.slot(),
                !visit.begun(),
                visit.referent());
    }

    private static Event stop(Stop stop) {
        return new Event(
                "t-" + stop.id(),
                say(
                        stop.cancelled() ? say("Annulée : {0}") : "Permanence : {0}",
                        stop.venue().words()),
                stop.start().toLocalDateTime().toString(),
                stop.end().toLocalDateTime().toString(),
                false,
                "auto",
                List.of("stop", stop.cancelled() ? "off" : "on"),
                "/console/tour#s-" + stop.id(),
                false,
                "");
    }
}

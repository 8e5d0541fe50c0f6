package fr.escale.console.agenda;

import static fr.escale.speech.Speech.say;

import fr.escale.availability.SchoolBreaks;
import fr.escale.booking.Diary;
import fr.escale.console.Since;
import fr.escale.security.Sight;
import fr.escale.security.View;
import fr.escale.team.Team;
import fr.escale.tour.Stop;
import fr.escale.tour.Timetable;
import fr.escale.tour.Timetable.Listed;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sheet of a day, for the van: what is when and where, on one printed page. */
@Controller
class DaySheet {
    private final Diary diary;
    private final Timetable timetable;
    private final SchoolBreaks breaks;
    private final Sight sight;
    private final Team team;
    private final Clock clock;

    DaySheet(Diary diary, Timetable timetable, SchoolBreaks breaks, Sight sight, Team team, Clock clock) {
        this.diary = diary;
        this.timetable = timetable;
        this.breaks = breaks;
        this.sight = sight;
        this.team = team;
        this.clock = clock;
    }

    @GetMapping("/console/agenda/jour/{day}")
    String sheet(@PathVariable LocalDate day, Principal who, Model model) {
        var today = LocalDate.now(clock.withZone(team.zone()));
        model.addAttribute("name", Since.date(day));
        model.addAttribute("school", breaks.name(day).orElse(""));
        model.addAttribute("lines", lines(day, sight.of(who)));
        model.addAttribute("before", day.minusDays(1));
        model.addAttribute("after", day.plusDays(1));
        model.addAttribute("today", today);
        return "console/day";
    }

    private List<Line> lines(LocalDate day, View view) {
        var now = clock.instant();
        var visits = diary.between(day, day).stream()
                .filter(one -> view.receives(one.referent()))
                .map(one -> Line.of(Visit.of(one, team.zone(), now)));
        var stops = timetable.between(day, day).stream().map(Line::of);
        return Stream.concat(visits, stops)
                .sorted(Comparator.comparing(Line::start).thenComparing(Line::stop, Comparator.reverseOrder()))
                .toList();
    }

    /**
     * One line of the sheet.
     *
     * @param stop it is a stop of the tour
     * @param off it does not take place
     * @param ride what there is to know about a lift; may be empty
     */
    record Line(
            LocalDateTime start,
            String hours,
            String what,
            String where,
            String who,
            String note,
            boolean stop,
            boolean off,
            String ride) {

        static Line of(Visit visit) {
            var what = visit.mark().isEmpty() ? visit.what() : visit.what() + " (" + visit.mark() + ")";
            return new Line(
                    LocalDateTime.parse(visit.start()),
                    visit.hours(),
                    what,
                    visit.where(),
                    visit.who(),
                    visit.note(),
                    false,
                    false,
                    visit.ride());
        }

        static Line of(Listed listed) {
            Stop stop = listed.stop();
            var heads = listed.heads() == 0 ? "" : say("{0} annoncé(s)", listed.heads());
            return new Line(
                    stop.start().toLocalDateTime(),
                    Since.time(stop.start()) + " – " + Since.time(stop.end()),
                    (stop.cancelled() ? say("Permanence annulée") : say("Permanence"))
                            + (stop.bookable() ? say(", sur rendez-vous") : ""),
                    stop.venue().words(),
                    stop.aboard(),
                    heads,
                    true,
                    stop.cancelled(),
                    "");
        }
    }
}

package fr.escale.console.agenda;

import static fr.escale.speech.Speech.say;

import fr.escale.booking.Appointment;
import fr.escale.booking.Diary;
import fr.escale.booking.Diary.Change;
import fr.escale.console.Since;
import fr.escale.team.Team;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What became of a change, in the words the referent reads. */
@Component
class Changes {
    static final String GONE = "Ce rendez-vous n’est plus là : il est passé, annulé, ou déplacé entre-temps.";
    private static final String FULL =
            "Pas possible : ce moment est déjà pris (un trajet, une permanence, ou le plus de rendez-vous par jour).";

    private final Diary diary;
    private final Team team;
    private final Clock clock;

    Changes(Diary diary, Team team, Clock clock) {
        this.diary = diary;
        this.team = team;
        this.clock = clock;
    }

    /** Why nothing has changed; empty when something has. */
    String refusal(Change change) {
        return switch (change) {
            case Change.Done done -> "";
            case Change.Overlaps overlaps ->
                overlaps.with().map(this::standsThere).orElseGet(() -> say(FULL));
            case Change.Gone gone -> say(GONE);
        };
    }

    /** The appointment after the change; empty when nothing has changed. */
    static Optional<Appointment> after(Change change) {
        return change instanceof Change.Done done ? Optional.of(done.appointment()) : Optional.empty();
    }

    /** That what was in the van is at another place now; empty when it is where it was. */
    static String elsewhere(Change change) {
        return change instanceof Change.Done done && done.elsewhere()
                ? " "
                        + say(
                                "Le camion n’est pas là à cette heure. Nouveau lieu : {0}.",
                                done.appointment().where())
                : "";
    }

    /** With whom it is now, where that is somebody else than was asked for; else empty. */
    static String somebodyElse(Appointment after, String asked) {
        return after.referent().equals(asked) ? "" : " " + say("C’est maintenant avec {0}.", after.who());
    }

    /** What stands closer than the limits wish, as a warning; empty when nothing does. */
    String warning(Appointment appointment) {
        var near = diary.tooNear(appointment);
        if (near.isEmpty()) return "";
        return say(
                "C’est serré avec : {0}.",
                near.stream()
                        .map(one -> seen(one).hours() + ", " + one.where())
                        .collect(Collectors.joining(say(" ; "))));
    }

    /** "mardi 24 novembre, 10:00 – 10:30". */
    String when(Appointment appointment) {
        var day = appointment.start().withZoneSameInstant(team.zone()).toLocalDate();
        var today = LocalDate.now(clock.withZone(team.zone()));
        return Since.within(day, today) + ", " + seen(appointment).hours();
    }

    private String standsThere(Appointment other) {
        var seen = seen(other);
        return say(
                "Pas possible : à ce moment il y a déjà « {0} », {1}, {2}.", seen.what(), seen.hours(), seen.where());
    }

    private Visit seen(Appointment appointment) {
        return Visit.of(appointment, team.zone(), clock.instant());
    }
}

package fr.escale.console.agenda;

import static fr.escale.speech.Speech.say;

import fr.escale.booking.Appointment;
import fr.escale.booking.Diary;
import fr.escale.civil.PublicHolidays;
import fr.escale.console.Since;
import fr.escale.security.Sight;
import fr.escale.security.View;
import fr.escale.team.Team;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Visits, walks and lifts that somebody has asked for and waits too long to hear of: tasks for the desk. */
@Component
@EnableConfigurationProperties(RequestSettings.class)
public class LateRequests {
    /** The desk asks every two seconds. */
    private static final Duration FRESH = Duration.ofSeconds(15);

    private final Diary diary;
    private final Sight sight;
    private final Team team;
    private final RequestSettings settings;
    private final Clock clock;
    private final PublicHolidays holidays = new PublicHolidays();
    private volatile @Nullable Seen last;

    LateRequests(Diary diary, Sight sight, Team team, RequestSettings settings, Clock clock) {
        this.diary = diary;
        this.sight = sight;
        this.team = team;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param words what is asked for, and since when; the person is not named
     * @param address where it is answered
     */
    public record Late(String words, String address) {}

    /** Those that somebody has to answer, as they were 15 seconds ago at most: the longest waiting first. */
    public List<Late> of(Principal who) {
        View view = sight.of(who);
        Instant now = clock.instant();
        return asked(now).stream()
                .filter(one -> view.receives(one.referent()))
                .filter(one ->
                        !now.isBefore(Patience.end(one.bookedAt(), settings.days(), team.zone(), holidays::contain)))
                .sorted(Comparator.comparing(Appointment::bookedAt))
                .map(one -> late(one, now))
                .toList();
    }

    private List<Appointment> asked(Instant now) {
        Seen seen = last;
        if (seen == null || seen.at().plus(FRESH).isBefore(now)) {
            seen = new Seen(now, diary.asked(now));
            last = seen;
        }
        return seen.asked();
    }

    private Late late(Appointment one, Instant now) {
        Visit visit = Visit.of(one, team.zone(), now);
        String what = visit.wantsRide() && !visit.asked() ? say("Demande un trajet") : visit.request();
        String when = Since.within(LocalDate.parse(visit.day()), LocalDate.ofInstant(now, team.zone()));
        String words = say(
                "{0} pour {1}, {2} : sans réponse depuis {3}.",
                what, when, visit.from(), Since.moment(one.bookedAt(), now, team.zone()));
        return new Late(words, "/console/agenda/rdv/" + visit.day() + "/" + visit.slot());
    }

    private record Seen(Instant at, List<Appointment> asked) {}
}

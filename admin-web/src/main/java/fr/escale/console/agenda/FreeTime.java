package fr.escale.console.agenda;

import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.booking.Diary;
import fr.escale.booking.Diary.Lack;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where free time is wanting, in words: for the agenda, and for the desk, which asks every two seconds. */
@Component
public class FreeTime {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Diary diary;
    private final Referents referents;
    private final Clock clock;
    private volatile @Nullable Seen last;

    FreeTime(Diary diary, Referents referents, Clock clock) {
        this.diary = diary;
        this.referents = referents;
        this.clock = clock;
    }

    /** A sentence for each want, as it is now. */
    public List<String> wanting() {
        var now = clock.instant();
        var words = diary.lacks(now).stream().map(this::words).toList();
        last = new Seen(now, words);
        return words;
    }

    /** The same, at most a minute old. */
    public List<String> lately() {
        var seen = last;
        return seen == null || seen.at().plus(FRESH).isBefore(clock.instant()) ? wanting() : seen.words();
    }

    private String words(Lack lack) {
        var who = referents.find(lack.referent()).map(Referent::name).orElse("");
        return "Aucun créneau libre pour « " + lack.what() + " » "
                + (lack.days() == 1 ? "d’ici demain" : "dans les " + lack.days() + " prochains jours")
                + (who.isBlank() || referents.all().size() == 1 ? "." : ", avec " + who + ".");
    }

    private record Seen(Instant at, List<String> words) {}
}

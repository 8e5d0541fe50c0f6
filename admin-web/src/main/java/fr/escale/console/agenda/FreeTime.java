package fr.escale.console.agenda;

import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.booking.Diary;
import fr.escale.booking.Diary.Lack;
import fr.escale.territory.Commune;
import fr.escale.territory.Territory;
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
    private static final int NAMED = 3;

    private final Diary diary;
    private final Referents referents;
    private final Territory territory;
    private final Clock clock;
    private volatile @Nullable Seen last;

    FreeTime(Diary diary, Referents referents, Territory territory, Clock clock) {
        this.diary = diary;
        this.referents = referents;
        this.territory = territory;
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
        return "Aucun créneau libre pour « " + lack.what() + " » "
                + (lack.days() == 1 ? "d’ici demain" : "dans les " + lack.days() + " prochains jours")
                + (referents.all().size() == 1
                        ? ""
                        : referents.find(lack.referent()).map(this::who).orElse(""))
                + ".";
    }

    /** Who it is about, and whom they answer for: the first one answers for everybody else. */
    private String who(Referent referent) {
        var communes = referent.communes().stream().map(this::name).toList();
        var more = communes.size() > NAMED ? " et " + others(communes.size() - NAMED) : "";
        var shown = String.join(", ", communes.subList(0, Math.min(NAMED, communes.size()))) + more;
        return ", avec " + referent.name() + (shown.isEmpty() ? "" : " (" + shown + ")");
    }

    private static String others(int number) {
        return number + (number == 1 ? " autre" : " autres");
    }

    private String name(String code) {
        return territory.anywhere(code).map(Commune::name).orElse(code);
    }

    private record Seen(Instant at, List<String> words) {}
}

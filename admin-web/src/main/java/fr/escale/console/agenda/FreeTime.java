package fr.escale.console.agenda;

import static fr.escale.speech.Speech.say;

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
        var lacks = List.copyOf(diary.lacks(now));
        last = new Seen(now, lacks);
        return words(lacks);
    }

    /** The same, at most a minute old. */
    public List<String> lately() {
        var seen = last;
        return seen == null || seen.at().plus(FRESH).isBefore(clock.instant()) ? wanting() : words(seen.lacks());
    }

    private List<String> words(List<Lack> lacks) {
        return lacks.stream().map(this::words).toList();
    }

    private String words(Lack lack) {
        return say(
                "Aucun créneau libre pour « {0} » {1}{2}.",
                lack.what(),
                lack.days() == 1 ? say("d’ici demain") : say("dans les {0} prochains jours", lack.days()),
                referents.all().size() == 1
                        ? ""
                        : referents.find(lack.referent()).map(this::who).orElse(""));
    }

    /** Who it is about, and whom they answer for: the first one answers for everybody else. */
    private String who(Referent referent) {
        var communes = referent.communes().stream().map(this::name).toList();
        var more = communes.size() > NAMED ? " " + say("et {0}", others(communes.size() - NAMED)) : "";
        var shown = String.join(", ", communes.subList(0, Math.min(NAMED, communes.size()))) + more;
        return say(", avec {0}", referent.name()) + (shown.isEmpty() ? "" : " (" + shown + ")");
    }

    private static String others(int number) {
        return number == 1 ? say("1 autre") : say("{0} autres", number);
    }

    private String name(String code) {
        return territory.anywhere(code).map(Commune::name).orElse(code);
    }

    private record Seen(Instant at, List<Lack> lacks) {}
}

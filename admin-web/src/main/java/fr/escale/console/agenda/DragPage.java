package fr.escale.console.agenda;

import static fr.escale.speech.Speech.say;

import fr.escale.booking.Diary;
import fr.escale.booking.Diary.Change;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the calendar sends when an appointment is drawn to another time, or made longer. */
@RestController
class DragPage {
    private final Diary diary;
    private final Changes changes;
    private final Clock clock;

    DragPage(Diary diary, Changes changes, Clock clock) {
        this.diary = diary;
        this.changes = changes;
        this.clock = clock;
    }

    @PostMapping("/console/agenda/glisser/{slot}")
    ResponseEntity<Dragged> drag(@PathVariable String slot, Move move) {
        if (!move.isWhole())
            return answer(Dragged.refused(say("Une durée va de 5 à 480 minutes, et finit à minuit au plus tard.")));
        var change = diary.move(slot, move.whose(), move.start(), move.length(), clock.instant());
        return answer(
                change instanceof Change.Done done
                        ? done(move.whose(), done)
                        : Dragged.refused(changes.refusal(change)));
    }

    private Dragged done(String asked, Change.Done change) {
        var after = change.appointment();
        var told = change.news() ? " " + say("La personne va le savoir.") : "";
        var says = say("Déplacé : {0}.", changes.when(after))
                + Changes.somebodyElse(after, asked)
                + Changes.elsewhere(change)
                + told;
        return new Dragged(true, after.slot(), says, changes.warning(after));
    }

    private static ResponseEntity<Dragged> answer(Dragged dragged) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(dragged);
    }

    /**
     * What became of it.
     *
     * @param slot the appointment's name from now on
     * @param says in words; why not, when it is not done
     * @param warning what is too near; empty when nothing is
     */
    record Dragged(boolean done, String slot, String says, String warning) {
        static Dragged refused(String why) {
            return new Dragged(false, "", why, "");
        }
    }
}

package fr.escale.engine;

import fr.escale.engine.Session.Place;
import fr.escale.flow.Reply;
import fr.escale.flow.Step;
import java.util.List;

/** Steps that go on at a time of their own: reminders and waits. */
final class Pauses {
    private final Script script;

    Pauses(Script script) {
        this.script = script;
    }

    /** Goes on at a step whose time has come; a person who has gone on meanwhile is left alone. */
    void later(Turn turn, Place due) {
        turn.requests = 0;
        script.find(due).ifPresent(here -> {
            if (here.step() instanceof Step.Remind remind) {
                turn.say(Reply.buttons(turn.fill(remind.text()), List.of(turn.menu(), turn.human())));
            } else if (here.step() instanceof Step.Wait && due.equals(turn.at)) {
                script.proceed(turn, here);
            }
        });
    }

    /** Who writes waits no longer. */
    void endWait(Turn turn) {
        if (script.standing(turn)
                .filter(here -> here.step() instanceof Step.Wait)
                .isPresent()) {
            turn.leave();
        }
    }
}

package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Reply.Button;
import java.util.Optional;

/** A bare yes or no that no button takes: nothing to look up, and nothing that was misunderstood. */
final class Nod {
    private final Script script;
    private final Sayings sayings;

    Nod(Script script, Sayings sayings) {
        this.script = script;
        this.sayings = sayings;
    }

    /** Whether it was one, and has been answered. */
    boolean heard(Turn turn, String text) {
        boolean yes = sayings.is("yes", text) || sayings.is("fine", text);
        boolean no = !yes && sayings.is("no", text);
        if (no) {
            turn.say("refused", turn.menu(), turn.human());
        } else if (yes) {
            yes(turn);
        }
        return yes || no;
    }

    private void yes(Turn turn) {
        Optional<Standing> here = script.standing(turn);
        if (isOfferedAHuman(turn)) {
            script.always().follow(turn, Order.HUMAN);
        } else if (here.isEmpty()) {
            turn.say("light", turn.menu(), turn.human());
        } else if (script.isAtADoor(turn)) {
            script.run(turn, here.get());
        } else {
            script.again(turn);
        }
    }

    /** "Shall I call them?" has just been asked. */
    private static boolean isOfferedAHuman(Turn turn) {
        return turn.misses >= Turn.MISSES
                && Shown.ways(turn.variables).stream()
                        .findFirst()
                        .map(Button::id)
                        .filter(turn.human().id()::equals)
                        .isPresent();
    }
}

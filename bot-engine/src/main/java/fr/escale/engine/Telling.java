package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what was found in the knowledge base, with the ways on behind it, and goes on. */
final class Telling {
    /** Set while the person knows that we answer this part in French. */
    static final String ONLY_FRENCH = "_french";

    private final Script script;
    private final AfterAnswer after;

    Telling(Script script) {
        this.script = script;
        this.after = new AfterAnswer(script);
    }

    void said(Turn turn, String to, Optional<Standing> here, Outcome.Said said) {
        turn.misses = 0;
        turn.variables.remove(Locating.NEAR);
        AfterAnswer.note(turn, said);
        if (here.isEmpty() && script.isAtADoor(turn)) {
            turn.leave();
        }
        boolean goesOn = here.isPresent() || turn.at != null;
        boolean foreign = onlyFrench(turn, said);
        List<Button> ways = to.equals(Awaiting.DATA) ? List.of() : after.ways(turn, said, !goesOn, !goesOn || foreign);
        turn.say(goesOn ? said.reply() : with(said.reply(), ways));
        if (here.isPresent()) {
            script.proceed(turn, here.get());
        } else {
            script.again(turn);
        }
        if (goesOn) {
            turn.behind(ways);
        }
    }

    /** Says once, until the person greets us again or changes language, that we have this only in French. */
    private static boolean onlyFrench(Turn turn, Outcome.Said said) {
        boolean first = said.language() != turn.language && turn.variables.putIfAbsent(ONLY_FRENCH, "") == null;
        if (first) {
            turn.say("only-french");
        }
        return first;
    }

    private static Reply with(Reply reply, List<Button> more) {
        return more.isEmpty()
                ? reply
                : new Reply(
                        reply.text(),
                        Stream.concat(reply.buttons().stream(), more.stream()).toList(),
                        null,
                        reply.attachments());
    }
}

package fr.escale.engine;

import fr.escale.flow.Reply.Button;
import java.util.List;

/** What we do not know we may find out: who wishes is told once we do. What is said unasked names no subject. */
final class Promise {
    static final String TELL_ME = "!tell-me";

    /** The question of the last "I don't know", as long as its button may be tapped. */
    private static final String GAP = "_gap";

    private Promise() {}

    static void offer(Turn turn, String gap) {
        if (gap.isEmpty()) {
            return;
        }
        turn.variables.put(GAP, gap);
        turn.behind(List.of(new Button(TELL_ME, turn.own("tell-me"))));
    }

    /** A tap on that button. False when there is nothing to promise any more. */
    static boolean taken(Turn turn) {
        String gap = turn.variables.remove(GAP);
        if (gap != null) {
            turn.request(Awaiting.TELL_ME, new Request.TellMe(gap));
        }
        return gap != null;
    }

    /** The answer is there: offered, and shown only to who wants it now. */
    static void keep(Turn turn, String article) {
        turn.say(
                "answer-found",
                new Button(Tapping.ARTICLE + article, turn.own("yes")),
                new Button(Resting.ENOUGH, turn.own("later")));
    }
}

package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Flow;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Step;
import java.util.List;
import java.util.Optional;

/** Goes on with the communes that were found for what somebody typed, or shared. */
final class Locating {
    /** Keeps what was typed where a commune was asked for, in case it was a question. */
    static final String ASKED = "_asked";

    /** Keeps the article for which the person is asked where they live. */
    static final String NEAR = "_near";

    /** From so many words on, what is no commune is looked up. */
    private static final int A_QUESTION = 3;

    private final Script script;
    private final Returning returning;

    Locating(Script script, Returning returning) {
        this.script = script;
        this.returning = returning;
    }

    void back(Turn turn, Optional<Standing> here, List<Outcome.Named> found) {
        String asked = turn.variables.getOrDefault(ASKED, "");
        turn.variables.remove(ASKED);
        Optional<Flow> started = script.started(Plain.of(asked));
        if (started.isPresent()) {
            // there is a commune called Job
            script.open(turn, started.get().id());
        } else if (found.size() == 1) {
            commune(turn, here, found.getFirst());
        } else if (!found.isEmpty()) {
            List<Button> ways = found.stream()
                    .map(one -> new Button(Tapping.COMMUNE + one.code(), one.name()))
                    .toList();
            turn.say(Reply.buttons(turn.own("commune-which"), ways));
        } else {
            noCommune(turn, here, asked);
        }
    }

    /** Whether a text was taken as where the person lives: they have just been asked, for something nearby. */
    static boolean heard(Turn turn, String text) {
        boolean asked = turn.at == null
                && turn.variables.containsKey(NEAR)
                && !text.strip().endsWith("?");
        if (asked) {
            turn.variables.put(ASKED, text);
            turn.request(Awaiting.COMMUNE, new Request.FindCommune(text));
        }
        return asked;
    }

    /** The commune that was told unasked is kept: what was asked of it is told now. */
    void noted(Turn turn) {
        String article = turn.variables.remove(NEAR);
        if (article != null) {
            turn.request(Awaiting.ARTICLE, new Request.Near(article));
        } else {
            turn.say("commune-noted", turn.menu());
            script.again(turn);
        }
    }

    /** What is no commune may have been a question. */
    private void noCommune(Turn turn, Optional<Standing> here, String asked) {
        boolean wanderedOff = here.isEmpty() && !asked.isBlank();
        if (wanderedOff || Plain.of(asked).split(" ").length >= A_QUESTION || Visiting.isOffering(here)) {
            turn.variables.remove(NEAR);
            turn.request(Awaiting.QUESTION, new Request.LookUp(asked));
        } else if (here.isEmpty()) {
            turn.say("commune-outside");
            script.again(turn);
        } else {
            returning.missed(turn, "commune-unknown");
        }
    }

    /** Keeps a commune in the session and on the person's card; where they only look at stops, they look from there. */
    static void commune(Turn turn, Optional<Standing> here, Outcome.Named commune) {
        turn.misses = 0;
        String name = commune.name().replaceFirst("\\s*\\(.*", "");
        if (Visiting.lookFrom(turn, here, name)) {
            return;
        }
        turn.variables.put("commune", name);
        boolean asked = here.isPresent()
                && here.get().step() instanceof Step.Ask ask
                && ask.expecting() == Step.Expecting.COMMUNE;
        if (asked && here.get().step() instanceof Step.Ask ask) {
            turn.variables.put(ask.into(), name);
        }
        turn.request(asked ? Awaiting.STEP : Awaiting.COMMUNE, new Request.Remember("commune", commune.code()));
    }
}

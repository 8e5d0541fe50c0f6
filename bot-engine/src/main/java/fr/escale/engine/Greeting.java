package fr.escale.engine;

/** Greets: who comes for the first time, who comes back, and who sends no words. */
final class Greeting {
    private final Script script;
    private final Resting resting;

    Greeting(Script script, Resting resting) {
        this.script = script;
        this.resting = resting;
    }

    void welcome(Turn turn) {
        if (script.live("accueil").isPresent()) {
            script.open(turn, "accueil");
        } else {
            script.always().menu(turn);
        }
    }

    /** A greeting shows nothing of what was said before: the phone may be in other hands. */
    void greet(Turn turn, boolean first) {
        if (first) {
            welcome(turn);
        } else if (resting.hasMore(turn)) {
            resting.offer(turn);
        } else {
            turn.variables.remove(Telling.ONLY_FRENCH);
            turn.say("hello");
            script.always().menu(turn);
        }
    }

    void light(Turn turn) {
        turn.say("light", turn.menu(), turn.human());
        script.again(turn);
    }
}

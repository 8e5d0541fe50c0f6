package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Step;
import java.util.Locale;
import java.util.Optional;

/** Hears what the person sent, words or not, and hands it to who understands it. */
final class Hearing {
    private final Script script;
    private final Pauses pauses;
    private final Sayings sayings;
    private final Greeting greeting;
    private final Tapping tapping;
    private final Answering answering;
    private final Understanding understanding;
    private final Confirming confirming;

    Hearing(Script script, Pauses pauses, Resting resting, Sayings sayings) {
        this.script = script;
        this.pauses = pauses;
        this.sayings = sayings;
        this.greeting = new Greeting(script, resting);
        this.tapping = new Tapping(script, resting);
        this.answering = new Answering(script, sayings);
        this.understanding = new Understanding(script, resting, sayings, greeting, tapping, answering);
        this.confirming = new Confirming(script, sayings);
    }

    void hear(Turn turn, Input input) {
        turn.requests = 0;
        pauses.endWait(turn);
        boolean toConfirm = turn.awaits.equals(Awaiting.ERASE);
        turn.awaits = Awaiting.NOTHING;
        boolean first = !turn.greeted;
        introduce(turn, input);
        if (toConfirm) {
            confirming.heard(turn, input);
            return;
        }
        switch (input) {
            case Input.Text text -> understanding.text(turn, text.text(), first);
            case Input.Choice choice -> tapping.tap(turn, choice);
            case Input.Place place -> place(turn, place);
            case Input.Start start -> greeting.welcome(turn);
            case Input.Unreadable unreadable -> unreadable(turn, unreadable.kind());
        }
    }

    /** Who asks to be left alone or forgotten hears no introduction. */
    private void introduce(Turn turn, Input input) {
        if (turn.greeted) {
            return;
        }
        boolean leaving = input instanceof Input.Text text
                && sayings.order(text.text())
                        .filter(order -> order == Order.STOP || order == Order.ERASE)
                        .isPresent();
        if (!leaving) {
            turn.greeted = true;
            turn.say("intro");
        }
    }

    private void place(Turn turn, Input.Place place) {
        Optional<Standing> standing = script.standing(turn);
        if (standing.isPresent() && answering.place(turn, standing.get(), place)) {
            return;
        }
        if (Visiting.placed(turn, standing, place)) {
            return;
        }
        boolean asked = standing.filter(
                        here -> here.step() instanceof Step.Ask ask && ask.expecting() == Step.Expecting.COMMUNE)
                .isPresent();
        turn.request(
                asked ? Awaiting.STEP : Awaiting.COMMUNE,
                new Request.LocateCommune(place.latitude(), place.longitude()));
    }

    private void unreadable(Turn turn, Input.Kind kind) {
        switch (kind) {
            case STICKER, REACTION -> greeting.light(turn);
            case VOICE, PICTURE, FILE, CONTACT, OTHER -> {
                turn.say(kind.name().toLowerCase(Locale.ROOT), turn.human(), turn.menu());
                script.again(turn);
            }
        }
    }
}

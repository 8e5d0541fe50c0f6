package fr.escale.engine;

import fr.escale.flow.Language;
import fr.escale.flow.Reply.Button;
import java.util.Optional;
import java.util.stream.Stream;

/** Does what is always there. */
final class Always {
    static final String ERASE_YES = "!erase-yes";
    static final String ERASE_NO = "!erase-no";

    private final Script script;

    Always(Script script) {
        this.script = script;
    }

    void follow(Turn turn, Order order) {
        turn.misses = 0;
        turn.variables.remove(Locating.NEAR);
        turn.variables.remove(Turn.QUESTION);
        switch (order) {
            case MENU -> menu(turn);
            case BACK -> back(turn);
            case HUMAN -> turn.request(Awaiting.HUMAN, new Request.HandOver(turn.own("why-human"), false));
            case APPOINTMENT -> appointment(turn);
            case CANCEL -> turn.request(Awaiting.CANCEL, new Request.CancelAppointment(false));
            case STOP -> turn.request(Awaiting.STOP, new Request.Stop());
            case MY_DATA -> turn.request(Awaiting.DATA, new Request.TellMyData());
            case HELP -> turn.say("help", turn.menu(), turn.human());
            case LANGUAGE ->
                turn.say(
                        "languages",
                        Stream.of(Language.values()).map(Tongue::button).toArray(Button[]::new));
            case FRENCH, ENGLISH, SPANISH, ARABIC, UKRAINIAN, RUSSIAN, PORTUGUESE -> speak(turn, order);
            case ERASE -> {
                turn.awaits = Awaiting.ERASE;
                turn.say(
                        "erase",
                        new Button(ERASE_YES, turn.own("erase-yes")),
                        new Button(ERASE_NO, turn.own("erase-no")));
            }
        }
    }

    private static void speak(Turn turn, Order order) {
        Tongue.choose(turn);
        turn.variables.remove(Telling.ONLY_FRENCH);
        order.language()
                .ifPresent(
                        language -> turn.request(Awaiting.LANGUAGE, new Request.Remember("language", language.code())));
    }

    /** The language is another one now: what the person was asked is said again in it. */
    void spoken(Turn turn) {
        turn.say("language-noted");
        if (turn.at == null) {
            menu(turn);
        } else if (script.isAtADoor(turn)) {
            script.standing(turn).ifPresent(here -> script.run(turn, here));
        } else {
            script.again(turn);
        }
    }

    /** The menu's flow; without one, what is always there. */
    void menu(Turn turn) {
        if (script.live("menu").isPresent()) {
            script.open(turn, "menu");
        } else {
            turn.leave();
            turn.say("help", turn.human());
        }
    }

    private void appointment(Turn turn) {
        if (script.live("rdv").isPresent()) {
            script.open(turn, "rdv");
        } else {
            turn.request(Awaiting.SLOT, new Request.OfferSlots(null));
        }
    }

    private void back(Turn turn) {
        Optional<Turn.Standing> before = Trail.back(turn).flatMap(name -> named(turn, name));
        before.ifPresentOrElse(here -> script.run(turn, here), () -> {
            turn.say("no-back");
            menu(turn);
        });
    }

    private Optional<Turn.Standing> named(Turn turn, String name) {
        String[] parts = name.split("/", 2);
        return script.find(turn, parts[0], parts[1]);
    }
}

package fr.escale.engine;

import java.util.Optional;

/** Erases everything once the person has plainly said yes; anything else keeps it. */
final class Confirming {
    private final Script script;
    private final Sayings sayings;

    Confirming(Script script, Sayings sayings) {
        this.script = script;
        this.sayings = sayings;
    }

    void heard(Turn turn, Input input) {
        boolean yes = switch (input) {
            case Input.Text text -> clearYes(turn, text.text());
            case Input.Choice choice -> choice.id().equals(Always.ERASE_YES);
            default -> false;
        };
        if (yes) {
            turn.request(Awaiting.ERASING, new Request.Erase());
            return;
        }
        Optional<Order> order = input instanceof Input.Text text ? sayings.order(text.text()) : Optional.empty();
        if (order.isPresent()) {
            script.always().follow(turn, order.get());
        } else if (turn.at == null || script.isAtADoor(turn)) {
            turn.say("kept", turn.menu(), turn.human());
        } else {
            turn.say("kept");
            script.again(turn);
        }
    }

    private boolean clearYes(Turn turn, String text) {
        return sayings.is("yes", text) || Plain.of(text).equals(Plain.of(turn.own("erase-yes")));
    }
}

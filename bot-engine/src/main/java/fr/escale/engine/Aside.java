package fr.escale.engine;

import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import java.util.List;

/** What was looked up and is no question: a wish is followed, small talk is answered briefly and leads back. */
final class Aside {
    /** The flow that moves an appointment. */
    static final String MOVE = "deplacer";

    private final Script script;
    private final Wishing wishing;

    Aside(Script script, Sayings sayings) {
        this.script = script;
        this.wishing = new Wishing(script, sayings);
    }

    void back(Turn turn, Outcome.Meant meant) {
        turn.misses = 0;
        if (meant.what().equals("book") || meant.what().equals("move")) {
            wishing.recall(turn, turn.variables.getOrDefault(Turn.QUESTION, ""));
        }
        switch (meant.what()) {
            case "book" -> script.always().follow(turn, Order.APPOINTMENT);
            case "human" -> script.always().follow(turn, Order.HUMAN);
            case "mine" -> script.always().follow(turn, Order.MY_APPOINTMENT);
            case "tour" -> open(turn, "camion", Order.HUMAN);
            case "move" -> open(turn, MOVE, Order.APPOINTMENT);
            // what was only guessed cancels nothing before the person has said so
            case "cancel" -> open(turn, "annuler", Order.CANCEL);
            default -> chat(turn, meant);
        }
    }

    private void open(Turn turn, String flow, Order instead) {
        if (script.live(flow).isPresent()) {
            script.open(turn, flow);
        } else {
            script.always().follow(turn, instead);
        }
    }

    private void chat(Turn turn, Outcome.Meant meant) {
        boolean upset = meant.what().equals("insult") || meant.what().equals("robot");
        List<Button> ways = upset ? List.of(turn.human(), turn.menu()) : List.of(turn.menu(), turn.human());
        turn.say(Reply.buttons(turn.own(key(meant.what()), meant.pick()), ways));
        if (!script.isAtADoor(turn)) {
            script.again(turn);
        }
    }

    /** The key of the words for that kind of small talk. */
    static String key(String what) {
        return what.equals("hello") || what.equals("thanks") ? what : "chat-" + what;
    }
}

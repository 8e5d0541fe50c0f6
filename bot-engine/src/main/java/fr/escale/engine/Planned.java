package fr.escale.engine;

import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import java.util.ArrayList;
import java.util.List;

/** Asks which of the things somebody has planned they mean. */
final class Planned {
    /** With the appointment, a human and the menu they fit into one list. */
    private static final int MOST = 7;

    private Planned() {}

    static void ask(Turn turn, Outcome.Planned planned) {
        List<Button> others = new ArrayList<>();
        planned.stops().forEach(stop -> others.add(new Button(GatheringTaps.AWAY + stop.id(), stop.label())));
        planned.workshops().forEach(one -> others.add(new Button(GatheringTaps.LEAVE + one.id(), one.title())));
        List<Button> ways = new ArrayList<>();
        if (planned.appointment()) {
            ways.add(new Button(GatheringTaps.CANCEL + GatheringTaps.APPOINTMENT, turn.own("my-appointment")));
        }
        ways.addAll(others.subList(0, Math.min(MOST, others.size())));
        ways.add(turn.human());
        ways.add(turn.menu());
        turn.say(Reply.buttons(turn.own("cancel-what"), ways));
    }
}

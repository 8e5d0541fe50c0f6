package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Reply.Row;
import fr.escale.flow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes on with times: what they are for, those that are free, and what can be done when none is. */
final class Offering {
    static final String SUBJECT = "subject:";
    static final String TELL_ME = "!tell-free";

    private static final int FEW_SLOTS = 3;

    private Offering() {}

    /** What do they come for? Whoever does not know gets the usual. */
    static void subjects(Turn turn, Optional<Standing> here, Outcome.Subjects found) {
        here.ifPresent(there -> Trail.wait(turn, there));
        List<Row> rows = new ArrayList<>();
        found.subjects().forEach(one -> rows.add(new Row(one.id(), one.label(), "")));
        rows.add(new Row(SUBJECT, turn.own("subject-unknown"), ""));
        turn.say(Reply.list(turn.own("subjects"), new Reply.Rows(turn.own("choose"), rows)));
    }

    static void slots(Turn turn, Optional<Standing> here, Outcome.Slots found) {
        turn.misses = 0;
        if (!found.thatWay()) {
            Looking.anyWay(turn);
            turn.say("wish-no-place");
        }
        Optional<Step.OfferSlots> step = here.map(Standing::step)
                .filter(Step.OfferSlots.class::isInstance)
                .map(Step.OfferSlots.class::cast);
        if (found.free().isEmpty() && found.later()) {
            Button first = new Button(Agreeing.OTHER_TIME, turn.own("other-time"));
            turn.say("no-later", first, tellMe(turn), turn.human());
        } else if (found.free().isEmpty()) {
            none(turn, step.map(offer -> turn.fill(offer.none())).orElseGet(() -> turn.own("no-slots")));
        } else {
            String text = step.map(offer -> turn.fill(offer.text())).orElseGet(() -> turn.own("slots"));
            boolean missed = !found.fitting() && !found.later();
            List<Button> more = new ArrayList<>();
            if (!found.fitting()) {
                more.add(tellMe(turn));
            }
            here.ifPresent(there -> more.addAll(Asking.buttons(turn, there)));
            offer(turn, found.free(), missed ? turn.own("wish-none") : text, more);
        }
    }

    /** The one they wanted is gone: others. */
    static void others(Turn turn, List<Button> free, String text) {
        if (free.isEmpty()) {
            none(turn, turn.own("no-slots"));
        } else {
            offer(turn, free, text, List.of());
        }
    }

    private static void offer(Turn turn, List<Button> free, String text, List<Button> more) {
        List<Button> ways = new ArrayList<>(free);
        if (free.size() >= FEW_SLOTS) {
            String last = free.getLast().id().replaceFirst("^" + Tapping.SLOT, "");
            ways.add(new Button(Tapping.MORE + last, turn.own("later")));
        }
        ways.addAll(more);
        ways.add(turn.human());
        turn.say(Reply.buttons(text, ways));
    }

    private static void none(Turn turn, String text) {
        turn.say(Reply.buttons(text, List.of(tellMe(turn), turn.human(), turn.menu())));
    }

    private static Button tellMe(Turn turn) {
        return new Button(TELL_ME, turn.own("tell-me"));
    }
}

package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes on with one time: it is kept while the person thinks, booked once they say yes, and told when they ask for it. */
final class Agreeing {
    static final String BOOK = "book:";
    static final String ELSEWHERE = "elsewhere:";
    static final String AT = "at:";
    static final String OTHER_TIME = "!other-time";

    /** Keeps the slot that was chosen. */
    static final String SLOT = "slot";

    /** Keeps the place that was chosen for it, when it is another than its own. */
    private static final String PLACE = "_place";

    private final Script script;

    Agreeing(Script script) {
        this.script = script;
    }

    static void choose(Turn turn, String slot, String place) {
        turn.variables.put(SLOT, slot);
        turn.variables.put(PLACE, place);
    }

    static String place(Turn turn) {
        return turn.variables.getOrDefault(PLACE, "");
    }

    private static void over(Turn turn) {
        turn.variables.remove(SLOT);
        turn.variables.remove(PLACE);
    }

    /** It is kept: is it fine? */
    static void held(Turn turn, Outcome.Held held) {
        turn.misses = 0;
        Meeting one = new Meeting(held.meeting());
        List<Button> ways = new ArrayList<>();
        ways.add(new Button(BOOK + held.meeting().slot(), turn.own(one.asked() ? "ask-yes" : "book-yes")));
        if (held.elsewhere()) {
            ways.add(new Button(ELSEWHERE + held.meeting().slot(), turn.own("elsewhere")));
        }
        ways.add(new Button(OTHER_TIME, turn.own("other-time")));
        Map<String, String> words = one.words(turn, held.instead());
        turn.say(Reply.buttons(turn.own(one.asked() ? "hold-asks" : "hold", words), ways));
    }

    /** Whether a time is kept and the person is asked whether it is fine. */
    static boolean isAsked(Map<String, String> variables) {
        List<Button> ways = Shown.ways(variables);
        return !ways.isEmpty() && ways.getFirst().id().startsWith(BOOK);
    }

    /** What a typed "ok" or "non" means while a time is kept for the person. */
    static Optional<Button> meant(Turn turn, String text, Sayings sayings) {
        List<Button> ways = Shown.ways(turn.variables);
        if (ways.isEmpty() || !ways.getFirst().id().startsWith(BOOK)) {
            return Optional.empty();
        }
        Optional<Button> instead = ways.stream()
                .filter(way -> !way.id().startsWith(BOOK) && !way.id().startsWith(ELSEWHERE))
                .findFirst();
        boolean asked = instead.map(Button::id).filter(OTHER_TIME::equals).isPresent();
        if (sayings.is("yes", text) || sayings.is("fine", text) || asked && sayings.agrees(text)) {
            return Optional.of(ways.getFirst());
        }
        return sayings.is("no", text) ? instead : Optional.empty();
    }

    void booked(Turn turn, String to, Optional<Standing> here, Outcome.Booked booked) {
        turn.misses = 0;
        Meeting one = new Meeting(booked.meeting());
        if (to.equals(Awaiting.MINE) || to.equals(Awaiting.CANCEL)) {
            mine(turn, one);
            return;
        }
        over(turn);
        one.keep(turn);
        if (here.isPresent() && here.get().step() instanceof Step.Book step) {
            String own = one.asked() || booked.before() ? said(turn, one, booked) : turn.fill(step.text());
            turn.say(new Reply(one.onTheMap(turn, own), one.ways(turn), null, booked.files()));
            script.proceed(turn, here.get());
        } else {
            List<Button> ways = one.ways(turn);
            ways.add(turn.menu());
            turn.say(new Reply(one.onTheMap(turn, said(turn, one, booked)), ways, null, booked.files()));
        }
    }

    private static String said(Turn turn, Meeting one, Outcome.Booked booked) {
        String key = one.asked() ? "asked" : booked.before() ? "booked-before" : "booked";
        return turn.own(key, one.words(turn, ""));
    }

    private void mine(Turn turn, Meeting one) {
        String text = turn.own(one.asked() ? "mine-asked" : "mine", one.words(turn, ""));
        List<Button> ways = one.ways(turn);
        boolean goesOn = turn.at != null && !script.isAtADoor(turn);
        if (!goesOn) {
            ways.add(turn.menu());
        }
        turn.say(Reply.buttons(one.onTheMap(turn, text), ways));
        if (goesOn) {
            script.again(turn);
        }
    }

    static void taken(Turn turn, Optional<Standing> here, List<Button> others) {
        over(turn);
        Optional<Standing> offer = Wishing.offer(here);
        String text = here.isPresent() && here.get().step() instanceof Step.Book book
                ? turn.fill(book.taken())
                : turn.own("taken");
        offer.ifPresent(there -> turn.at = there.place());
        Offering.others(turn, others, text);
    }

    static void places(Turn turn, Outcome.Places found) {
        if (found.places().isEmpty()) {
            turn.say("taken-plainly", new Button(OTHER_TIME, turn.own("other-time")), turn.human());
        } else {
            turn.say(Reply.list(turn.own("places"), new Reply.Rows(turn.own("choose"), found.places())));
        }
    }

    static void lift(Turn turn, Outcome.LiftAsked asked) {
        turn.misses = 0;
        turn.say(Reply.buttons(
                turn.own("lift-asked", new Meeting(asked.meeting()).words(turn, "")),
                List.of(turn.menu(), turn.human())));
    }
}

package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Flow;
import fr.escale.flow.Step;
import fr.escale.wish.Heard;
import fr.escale.wish.Wishes;
import java.util.List;
import java.util.Optional;

/** Hears when somebody wants to come: with the wish to book, while times are shown, and where nothing else is open. */
final class Wishing {
    /** How people ask to be told when a time comes free. */
    static final String WHEN_FREE = "when free";

    private static final Wishes WISHES = Wishes.shipped();

    private final Script script;
    private final Sayings sayings;
    private final WishedWay way;

    Wishing(Script script, Sayings sayings) {
        this.script = script;
        this.sayings = sayings;
        this.way = new WishedWay(sayings);
    }

    /** Whether the message was such a wish, and has been followed. */
    boolean heard(Turn turn, Optional<Standing> here, String text) {
        Heard heard = read(turn, text);
        if (heard instanceof Heard.Wished && sayings.mentions(WHEN_FREE, text)) {
            note(turn, heard, text);
            tellWhenFree(turn);
            return true;
        }
        if (heard instanceof Heard.Nothing) {
            return otherWay(turn, offer(here), text);
        }
        return heard.whole() ? followed(turn, here, text, heard) : asksToBook(text, heard) && booked(turn, heard, text);
    }

    /** "Plutôt par tel", while times are shown. */
    private boolean otherWay(Turn turn, Optional<Standing> offer, String text) {
        turn.way = Visiting.isShort(text) && offer.isPresent() ? way.of(text) : "";
        if (!turn.way.isEmpty()) {
            again(turn, offer.orElseThrow());
        }
        return !turn.way.isEmpty();
    }

    /** Keeps what they look for by now, and asks for word of it. */
    static void tellWhenFree(Turn turn) {
        Looking.note(turn);
        turn.request(Awaiting.FREE, new Request.TellWhenFree(Looking.of(turn)));
    }

    private boolean followed(Turn turn, Optional<Standing> here, String text, Heard heard) {
        Optional<Standing> offer = offer(here);
        if (offer.isPresent()) {
            note(turn, heard, text);
            Looking.widen(turn);
            again(turn, offer.get());
        } else if (isMove(text)) {
            note(turn, heard, text);
            script.open(turn, Aside.MOVE);
        } else if (sayings.mentions(Order.MY_APPOINTMENT, text)) {
            script.always().follow(turn, Order.MY_APPOINTMENT);
        } else if (sayings.mentions(Order.APPOINTMENT, text) || saysWhen(heard) && isIdle(turn, here, text)) {
            return booked(turn, heard, text);
        } else {
            return false;
        }
        return true;
    }

    private boolean booked(Turn turn, Heard heard, String text) {
        note(turn, heard, text);
        script.always().follow(turn, Order.APPOINTMENT);
        return true;
    }

    /** "un rdv mardi pour mon cv": what it is for is none of the wish. */
    private boolean asksToBook(String text, Heard heard) {
        return !(heard instanceof Heard.Nothing)
                && sayings.begins(Order.APPOINTMENT, text)
                && !sayings.mentions(Order.CANCEL, text)
                && !isMove(text);
    }

    private static void again(Turn turn, Standing offer) {
        turn.at = offer.place();
        turn.variables.remove(Agreeing.SLOT);
        Looking.note(turn);
        turn.misses = 0;
        turn.request(Awaiting.STEP, new Request.OfferSlots(Looking.of(turn), null));
    }

    /** The step that offers times, for who stands on it or is asked to confirm one. */
    static Optional<Standing> offer(Optional<Standing> here) {
        return here.filter(there -> there.step() instanceof Step.OfferSlots)
                .or(() -> here.filter(there -> there.step() instanceof Step.Book)
                        .flatMap(there -> Asking.first(there, Step.OfferSlots.class)));
    }

    /** What was looked up, and is a wish to book: when and how, if it says so. */
    void recall(Turn turn, String question) {
        note(turn, read(turn, question), question);
    }

    private static Heard read(Turn turn, String text) {
        return WISHES.read(text, turn.language.locale(), turn.now().toLocalDateTime());
    }

    /** Keeps what was heard for the flow that is opened; what cannot be is said, and whatever is near is shown. */
    private void note(Turn turn, Heard heard, String text) {
        turn.way = way.of(text);
        switch (heard) {
            case Heard.Wished wished -> turn.wish = wished.wish().text();
            case Heard.Impossible impossible ->
                turn.say(
                        switch (impossible.trouble()) {
                            case PAST -> "wish-past";
                            case NO_SUCH_DAY -> "wish-no-day";
                            case NO_SUCH_HOUR -> "wish-no-hour";
                            case TOO_FAR -> "wish-far";
                            case NOTHING_LEFT -> "wish-nothing-left";
                        });
            case Heard.Nothing nothing -> {}
        }
    }

    private boolean isMove(String text) {
        List<String> starts = script.live(Aside.MOVE).map(Flow::starts).orElse(List.of());
        return starts.stream().anyMatch(start -> Sayings.holds(text, start));
    }

    /** "Ça va pas ce soir", "tous les jours" name no time to come at. */
    private static boolean saysWhen(Heard heard) {
        return !(heard instanceof Heard.Wished wished) || !wished.wish().any().isEmpty();
    }

    /** Where nothing is open, a bare "mardi 14h" can hardly be about anything else. */
    private boolean isIdle(Turn turn, Optional<Standing> here, String text) {
        return (here.isEmpty() || script.isAtADoor(turn)) && !text.strip().endsWith("?");
    }
}

package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Flow;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Understands what the person sent: first the ways shown, then the orders, then the step, then the knowledge base. */
final class Hearing {
    private final Script script;
    private final Pauses pauses;
    private final Resting resting;
    private final Sayings sayings;
    private final Typed typed;
    private final Tapping tapping;
    private final Answering answering;
    private final Nod nod;
    private final Wishing wishing;

    Hearing(Script script, Pauses pauses, Resting resting, Sayings sayings) {
        this.script = script;
        this.pauses = pauses;
        this.resting = resting;
        this.sayings = sayings;
        this.typed = new Typed(sayings);
        this.tapping = new Tapping(script, resting);
        this.answering = new Answering(script, sayings);
        this.nod = new Nod(script, sayings);
        this.wishing = new Wishing(script, sayings);
    }

    void hear(Turn turn, Input input) {
        turn.requests = 0;
        pauses.endWait(turn);
        boolean confirming = turn.awaits.equals(Awaiting.ERASE);
        turn.awaits = Awaiting.NOTHING;
        boolean first = !turn.greeted;
        introduce(turn, input);
        if (confirming) {
            confirm(turn, input);
            return;
        }
        switch (input) {
            case Input.Text text -> text(turn, text.text(), first);
            case Input.Choice choice -> tapping.tap(turn, choice);
            case Input.Place place -> place(turn, place);
            case Input.Start start -> welcome(turn);
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

    private void confirm(Turn turn, Input input) {
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

    private void welcome(Turn turn) {
        if (script.live("accueil").isPresent()) {
            script.open(turn, "accueil");
        } else {
            script.always().menu(turn);
        }
    }

    private void text(Turn turn, String text, boolean first) {
        Optional<Standing> here = script.standing(turn);
        if (here.isPresent() && answering.exactly(turn, here.get(), text)) {
            return;
        }
        Optional<Button> way = Resting.meant(turn, text, sayings)
                .or(() -> Confirming.meant(turn, text, sayings))
                .or(() -> typed.among(ways(turn, here), text));
        Optional<Order> order = sayings.order(text);
        if (order.filter(Order::isRight).isPresent()) {
            script.always().follow(turn, order.get());
        } else if (way.isPresent()) {
            tapping.tap(turn, new Input.Choice(way.get().id(), way.get().label()));
        } else if (order.isPresent()) {
            script.always().follow(turn, order.get());
        } else if (here.isEmpty() || !answering.freely(turn, here.get(), text)) {
            freely(turn, here, text, first);
        }
    }

    private static List<Button> ways(Turn turn, Optional<Standing> here) {
        List<Button> ways = new ArrayList<>(Shown.ways(turn.variables));
        here.ifPresent(standing -> Asking.buttons(turn, standing).stream()
                .filter(button -> ways.stream().noneMatch(way -> way.label().equals(button.label())))
                .forEach(ways::add));
        return ways;
    }

    private void freely(Turn turn, Optional<Standing> here, String text, boolean first) {
        Optional<Flow> started = script.started(Plain.of(text));
        Tongue.offer(turn);
        if (sayings.is("resume", text) && resting.hasMore(turn)) {
            resting.resume(turn);
        } else if (sayings.is("greeting", text) || (first && Plain.wordless(text))) {
            greet(turn, first);
        } else if (Plain.wordless(text)) {
            light(turn);
        } else if (sayings.is("thanks", text)) {
            turn.say("thanks", turn.menu(), turn.human());
        } else if (started.isPresent()) {
            script.open(turn, started.get().id());
        } else if (sayings.is(Wishing.WHEN_FREE, text)) {
            Wishing.tellWhenFree(turn);
        } else if (wishing.heard(turn, here, text)) {
            return;
        } else if (Visiting.isOffering(here) && Visiting.isShort(text)) {
            turn.variables.put(Locating.ASKED, text);
            turn.request(Awaiting.STEP, new Request.FindCommune(text));
        } else if (!nod.heard(turn, text) && !Locating.heard(turn, text)) {
            boolean asked = here.filter(standing -> standing.step() instanceof Step.AskKnowledge)
                    .isPresent();
            turn.request(asked ? Awaiting.STEP : Awaiting.QUESTION, new Request.LookUp(text));
        }
    }

    /** A greeting shows nothing of what was said before: the phone may be in other hands. */
    private void greet(Turn turn, boolean first) {
        if (first) {
            welcome(turn);
        } else if (resting.hasMore(turn)) {
            resting.offer(turn);
        } else {
            turn.variables.remove(Returning.ONLY_FRENCH);
            turn.say("hello");
            script.always().menu(turn);
        }
    }

    private void light(Turn turn) {
        turn.say("light", turn.menu(), turn.human());
        script.again(turn);
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
            case STICKER, REACTION -> light(turn);
            case VOICE, PICTURE, FILE, CONTACT, OTHER -> {
                turn.say(kind.name().toLowerCase(Locale.ROOT), turn.human(), turn.menu());
                script.again(turn);
            }
        }
    }
}

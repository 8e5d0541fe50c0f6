package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Step;
import fr.escale.flow.Step.Otherwise;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Goes on with stops of the tour: those to come, the one somebody will come to, and those left when it is off. */
final class Visiting {
    /** Keeps the stop that was chosen. */
    static final String CHOSEN = "_stop";

    /** A commune's name has hardly more words ("et à Questembert ?"). */
    private static final int WORDS_OF_A_PLACE = 3;

    private final Script script;

    Visiting(Script script) {
        this.script = script;
    }

    static @Nullable Standing offer(Turn turn, Step.OfferStops step) {
        turn.request(Awaiting.STEP, stops(turn, step));
        return null;
    }

    /** The stops that this step offers, seen from where the person is. */
    static Request.OfferStops stops(Turn turn, Step.OfferStops step) {
        return new Request.OfferStops(step.near().isEmpty() ? null : turn.variables.get(step.near()), null);
    }

    static @Nullable Standing come(Turn turn, Standing here) {
        String stop = turn.variables.remove(CHOSEN);
        if (stop == null) {
            return Asking.first(here, Step.OfferStops.class).orElse(null);
        }
        turn.request(Awaiting.STEP, new Request.Come(stop));
        return null;
    }

    static boolean isOffering(Optional<Standing> here) {
        return here.filter(standing -> standing.step() instanceof Step.OfferStops)
                .isPresent();
    }

    /** Whether these few words may be a place. */
    static boolean isShort(String text) {
        return Plain.of(text).split(" ").length <= WORDS_OF_A_PLACE;
    }

    /** A place shared while stops are offered: they are offered from there. False when none are. */
    static boolean placed(Turn turn, Optional<Standing> here, Input.Place place) {
        return lookFrom(turn, here, place.words());
    }

    /** The stops that are offered here are seen from there, now and from now on. False when none are offered. */
    static boolean lookFrom(Turn turn, Optional<Standing> here, String near) {
        if (here.isEmpty() || !(here.get().step() instanceof Step.OfferStops step)) {
            return false;
        }
        if (!step.near().isEmpty()) {
            turn.variables.put(step.near(), near);
        }
        turn.request(Awaiting.STEP, new Request.OfferStops(near, null));
        return true;
    }

    void stops(Turn turn, Optional<Standing> here, Outcome.Stops found) {
        Optional<Step.OfferStops> step = here.map(Standing::step)
                .filter(Step.OfferStops.class::isInstance)
                .map(Step.OfferStops.class::cast);
        found.off().forEach(stop -> turn.say(Reply.text(turn.own("stop-off", words(stop)))));
        if (found.stops().isEmpty() && step.isPresent()) {
            none(turn, here.orElseThrow(), step.get().none());
        } else {
            String offer = step.map(asked -> turn.fill(asked.text())).orElseGet(() -> turn.own("stops"));
            list(turn, here.filter(there -> step.isPresent()), offer, found);
        }
    }

    /** Nothing is known: the words for it, or the way for it. */
    private void none(Turn turn, Standing here, Otherwise none) {
        switch (none) {
            case Otherwise.Words said ->
                turn.say(Reply.buttons(turn.fill(said.text()), List.of(turn.human(), turn.menu())));
            case Otherwise.Elsewhere elsewhere -> script.follow(turn, here, elsewhere.there());
        }
    }

    private static void list(Turn turn, Optional<Standing> here, String offer, Outcome.Stops found) {
        if (found.stops().isEmpty()) {
            turn.say("no-stops", turn.human(), turn.menu());
            return;
        }
        here.ifPresent(there -> Trail.wait(turn, there));
        if (found.lost()) {
            turn.say("stops-lost");
        }
        String lines = found.stops().stream()
                .map(stop -> turn.own("stop-line", words(stop)))
                .collect(Collectors.joining("\n"));
        turn.say(Reply.buttons(offer + "\n" + lines, ways(turn, here, found)));
    }

    private static List<Button> ways(Turn turn, Optional<Standing> here, Outcome.Stops found) {
        List<Button> ways = new ArrayList<>();
        found.stops().forEach(stop -> ways.add(new Button(GatheringTaps.STOP + stop.id(), label(stop, found))));
        if (found.more()) {
            String last = found.stops().getLast().id();
            ways.add(new Button(GatheringTaps.MORE_STOPS + last, turn.own("later")));
        }
        here.ifPresent(there -> ways.addAll(Asking.buttons(turn, there)));
        ways.add(turn.human());
        return ways;
    }

    /** Two vans at the same hour are told apart by their places. */
    private static String label(Outcome.Stop stop, Outcome.Stops found) {
        boolean alone = found.stops().stream()
                        .filter(other -> other.label().equals(stop.label()))
                        .count()
                == 1;
        return alone ? stop.label() : stop.where();
    }

    void coming(Turn turn, Optional<Standing> here, Outcome.Stop stop) {
        turn.variables.putAll(Map.of("when", stop.when(), "where", stop.where(), "who", stop.who()));
        Button away = new Button(GatheringTaps.AWAY + stop.id(), turn.own("not-coming"));
        if (here.isPresent() && here.get().step() instanceof Step.CountIn step) {
            turn.say(Reply.buttons(turn.fill(step.text()), List.of(away)));
            script.proceed(turn, here.get());
        } else {
            turn.say("coming", away, turn.menu());
        }
    }

    void gone(Turn turn, Optional<Standing> here, Outcome.Stops others) {
        Optional<Standing> offer = here.flatMap(there -> Asking.first(there, Step.OfferStops.class));
        String text = here.isPresent() && here.get().step() instanceof Step.CountIn step
                ? turn.fill(step.gone())
                : turn.own("stop-gone");
        offer.ifPresent(there -> turn.at = there.place());
        if (others.stops().isEmpty()) {
            turn.say(Reply.buttons(text, List.of(turn.human(), turn.menu())));
        } else {
            list(turn, offer, text, others);
        }
    }

    private static Map<String, String> words(Outcome.Stop stop) {
        return Map.of(
                "when", stop.when(),
                "until", stop.until(),
                "where", stop.where(),
                "who", stop.who(),
                "km", stop.kilometres(),
                "booked", stop.bookable() ? "oui" : "");
    }
}

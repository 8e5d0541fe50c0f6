package fr.escale.engine;

import fr.escale.engine.Session.Place;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who falls silent in the middle of a flow is asked once whether to go on, if the flow says so; after a day the flow
 * rests until they come back. What is said unasked, or to a mere greeting, shows nothing of the flow: somebody else
 * may hold the phone.
 */
final class Resting {
    static final String CONTINUE = "!continue";
    static final String ENOUGH = "!enough";

    /** After a day, what somebody writes is hardly an answer to what we asked before it. */
    static final Duration LONGEST = Duration.ofDays(1);

    private static final String NUDGED = "_nudged";
    private static final String LEFT = "_left";

    private final Script script;

    Resting(Script script) {
        this.script = script;
    }

    /** How long the person may be silent before {@link #silent}; empty when silence changes nothing. */
    Optional<Duration> patience(Session session) {
        return Optional.ofNullable(session.at())
                .filter(at -> session.awaits().isEmpty())
                .flatMap(script::find)
                .filter(Doors::isOpen)
                .map(here -> session.variables().containsKey(NUDGED)
                        ? LONGEST
                        : here.flow().nudge().orElse(LONGEST));
    }

    /** What is open is asked again. */
    void again(Turn turn) {
        script.again(turn);
    }

    /** The nudge, once; otherwise the flow is left without a word. */
    void silent(Turn turn) {
        boolean nudges =
                script.standing(turn).flatMap(here -> here.flow().nudge()).isPresent();
        if (nudges && turn.variables.put(NUDGED, "yes") == null) {
            turn.say("nudge", goOn(turn), turn.menu(), new Button(ENOUGH, turn.own("enough")));
        } else {
            rest(turn);
        }
    }

    private static void rest(Turn turn) {
        List<Place> way = new ArrayList<>(turn.returns);
        Optional.ofNullable(turn.at).ifPresent(way::add);
        turn.leave();
        turn.variables.put(LEFT, way.stream().map(Resting::written).collect(Collectors.joining("\n")));
    }

    /** A visit to a flow is over: the next one may nudge again, and there is nothing to come back to. */
    static void over(Turn turn) {
        turn.variables.remove(NUDGED);
        turn.variables.remove(LEFT);
    }

    /** Whether there is something to come back to. */
    boolean hasMore(Turn turn) {
        return turn.at == null
                ? turn.variables.containsKey(LEFT)
                : script.standing(turn).filter(Doors::isOpen).isPresent();
    }

    /** Asks whether to come back to it, and shows nothing of it. */
    void offer(Turn turn) {
        turn.say("resume", goOn(turn), turn.menu());
    }

    /** Asks again what was open; only now, since the person wants it, is anything of it shown. */
    void resume(Turn turn) {
        String left = turn.variables.remove(LEFT);
        if (turn.at == null && left != null) {
            wake(turn, left.lines().flatMap(Resting::read).toList());
        }
        script.again(turn);
    }

    /** Coming back goes on with the same visit: no second nudge. */
    private void wake(Turn turn, List<Place> way) {
        way.forEach(turn.returns::addLast);
        turn.at = turn.returns.pollLast();
        turn.variables.put(NUDGED, "yes");
        script.standing(turn)
                .ifPresent(here -> turn.say(
                        Reply.text(turn.own("subject") + " " + here.flow().title() + ".")));
    }

    /** The way that a typed "oui" or "non" means right after "On continue ?", whatever the step asks. */
    static Optional<Button> meant(Turn turn, String text, Sayings sayings) {
        List<Button> ways = Shown.ways(turn.variables);
        if (ways.isEmpty() || !ways.getFirst().id().equals(CONTINUE)) {
            return Optional.empty();
        }
        if (sayings.is("yes", text) || sayings.is("resume", text)) {
            return Optional.of(ways.getFirst());
        }
        return sayings.is("no", text) ? Optional.of(ways.getLast()) : Optional.empty();
    }

    private static Button goOn(Turn turn) {
        return new Button(CONTINUE, turn.own("continue"));
    }

    private static String written(Place place) {
        return String.join("/", place.flow(), place.hash(), place.step());
    }

    private static Stream<Place> read(String line) {
        String[] parts = line.split("/", 3);
        return parts.length == 3 ? Stream.of(new Place(parts[0], parts[1], parts[2])) : Stream.empty();
    }
}

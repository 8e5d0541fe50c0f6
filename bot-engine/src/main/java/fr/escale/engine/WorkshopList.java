package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows workshops: a line on each, and a button to choose it. */
final class WorkshopList {
    private WorkshopList() {}

    static void show(Turn turn, Optional<Standing> here, String offer, Outcome.Workshops found) {
        here.ifPresent(there -> Trail.wait(turn, there));
        String lines = found.workshops().stream()
                .map(one -> "\n" + turn.own("workshop-line", words(one)))
                .collect(Collectors.joining());
        List<Button> ways = new ArrayList<>();
        found.workshops().forEach(one -> ways.add(new Button(GatheringTaps.WORKSHOP + one.id(), label(one, found))));
        if (found.more()) {
            String last = found.workshops().getLast().id();
            ways.add(new Button(GatheringTaps.MORE_WORKSHOPS + last, turn.own("later")));
        }
        here.ifPresent(there -> ways.addAll(Asking.buttons(turn, there)));
        ways.add(turn.human());
        turn.say(Reply.buttons(offer + lines, ways));
    }

    /** Workshops of the same title are told apart by their days, on the same day by their places. */
    private static String label(Outcome.Workshop one, Outcome.Workshops found) {
        return Stream.<Function<Outcome.Workshop, String>>of(Outcome.Workshop::title, Outcome.Workshop::label)
                .filter(name -> found.workshops().stream()
                        .allMatch(
                                other -> other.equals(one) || !name.apply(other).equals(name.apply(one))))
                .findFirst()
                .orElse(Outcome.Workshop::where)
                .apply(one);
    }

    private static Map<String, String> words(Outcome.Workshop one) {
        return Map.of(
                "workshop", one.title(),
                "when", one.when(),
                "where", one.where(),
                "sessions", one.sessions(),
                "open", one.openTo(),
                "left", one.left(),
                "state", state(one));
    }

    /** What stands first of all about a workshop: what one has in it, else whether there are seats. */
    private static String state(Outcome.Workshop one) {
        if (!one.standing().isEmpty()) {
            return one.standing();
        }
        return one.left().isEmpty() ? "full" : "free";
    }
}

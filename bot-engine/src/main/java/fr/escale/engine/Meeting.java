package fr.escale.engine;

import fr.escale.flow.Reply.Button;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How an appointment is told, and what can be done about it with one tap. */
record Meeting(Outcome.Meeting one) {
    static final String MOVE = Tapping.OPEN + Aside.MOVE;

    boolean asked() {
        return one.asked();
    }

    /** For what the flow says further on. */
    void keep(Turn turn) {
        turn.variables.putAll(Map.of("when", one.when(), "where", one.where(), "who", one.who()));
    }

    /** @param instead when the appointment is that this one would replace; may be empty */
    Map<String, String> words(Turn turn, String instead) {
        Map<String, String> words = new HashMap<>(Map.of("when", one.when(), "where", one.where(), "who", one.who()));
        words.put("instead", instead);
        words.put("left", left(turn));
        return words;
    }

    String onTheMap(Turn turn, String text) {
        return one.map().isEmpty() ? text : text + "\n" + turn.own("map", Map.of("map", one.map()));
    }

    List<Button> ways(Turn turn) {
        List<Button> ways = new ArrayList<>();
        ways.add(new Button(MOVE, turn.own("move")));
        ways.add(new Button(GatheringTaps.CANCEL + one.slot(), turn.own("cancel-it")));
        if (one.ride()) {
            ways.add(new Button(Tapping.id(Order.LIFT), turn.own("lift")));
        }
        return ways;
    }

    /** How long it is until then: days and hours, or hours and minutes; empty once it has begun. */
    private String left(Turn turn) {
        ZonedDateTime start = one.start().atZone(turn.now().getZone());
        if (!start.isAfter(turn.now())) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(turn.now(), start);
        Duration rest = Duration.between(turn.now().plusDays(days), start);
        String key = days > 0 ? "left-days" : rest.toHours() > 0 ? "left-hours" : "left-minutes";
        return turn.own(
                key,
                Map.of(
                        "days", Long.toString(days),
                        "hours", shown(rest.toHours()),
                        "minutes", shown(rest.toMinutesPart())));
    }

    /** What is nothing falls away. */
    private static String shown(long number) {
        return number == 0 ? "" : Long.toString(number);
    }
}

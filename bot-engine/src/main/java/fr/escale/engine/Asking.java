package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Reply.Row;
import fr.escale.flow.Reply.Rows;
import fr.escale.flow.Step;
import fr.escale.flow.Step.Expecting;
import fr.escale.flow.Step.Option;
import fr.escale.flow.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a step that waits is shown, and what its buttons are called. */
final class Asking {
    static final String YES = "=oui";
    static final String NO = "=non";

    private Asking() {}

    static Reply reply(Turn turn, Standing here, String text) {
        Reply reply = choices(turn, here, text);
        boolean place = here.step() instanceof Step.Ask ask && ask.expecting() == Expecting.LOCATION;
        return place ? reply.asking(turn.own("share-place")) : reply;
    }

    private static Reply choices(Turn turn, Standing here, String text) {
        String opener = opener(here.step());
        if (!opener.isEmpty()) {
            return Reply.list(text, new Rows(opener, rows(here)));
        }
        boolean described = here.step().options().stream()
                .anyMatch(option -> !option.description().isBlank());
        return described
                ? Reply.list(text, new Rows(turn.own("choose"), rows(here)))
                : Reply.buttons(text, buttons(turn, here));
    }

    private static String opener(Step step) {
        return switch (step) {
            case Step.Choose choose -> choose.choices().opener();
            case Step.Ask ask -> ask.choices().opener();
            case Step.AskKnowledge ask -> ask.choices().opener();
            default -> "";
        };
    }

    static Reply again(Turn turn, Standing here, Text text) {
        return reply(turn, here, turn.own("back") + "\n" + turn.fill(text));
    }

    /** The ways of a step: its own options, and yes and no where those are asked for. */
    static List<Button> buttons(Turn turn, Standing here) {
        List<Button> buttons = new ArrayList<>();
        if (here.step() instanceof Step.Ask ask && ask.expecting() == Expecting.YES_NO) {
            buttons.add(new Button(YES, turn.own("yes")));
            buttons.add(new Button(NO, turn.own("no")));
        }
        rows(here).forEach(row -> buttons.add(new Button(row.id(), row.label())));
        return buttons;
    }

    /** The first step of that kind in the same flow. */
    static Optional<Standing> first(Standing here, Class<? extends Step> kind) {
        return here.flow().steps().stream()
                .filter(kind::isInstance)
                .map(step -> new Standing(here.flow(), step))
                .findFirst();
    }

    /** The option with that number, from 1. */
    static Optional<Option> option(Standing here, String number) {
        List<Option> options = here.step().options();
        for (int n = 1; n <= options.size(); n++) {
            if (Integer.toString(n).equals(number)) {
                return Optional.of(options.get(n - 1));
            }
        }
        return Optional.empty();
    }

    private static List<Row> rows(Standing here) {
        String step = here.flow().id() + "/" + here.step().id() + "/";
        List<Row> rows = new ArrayList<>();
        for (Option option : here.step().options()) {
            rows.add(new Row(step + (rows.size() + 1), option.label(), option.description()));
        }
        return rows;
    }
}

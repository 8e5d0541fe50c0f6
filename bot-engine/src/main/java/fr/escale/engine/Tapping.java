package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Step;
import fr.escale.flow.Step.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Follows a tapped button, also an old or a forged one. */
final class Tapping {
    static final String NONE = "!none";
    static final String MORE = "more:";
    static final String ARTICLE = "article:";
    static final String SLOT = "slot:";
    static final String COMMUNE = "commune:";
    static final String OPEN = "open:";

    private final Script script;
    private final Resting resting;
    private final BookingTaps bookings;
    private final GatheringTaps gatherings;

    Tapping(Script script, Resting resting) {
        this.script = script;
        this.bookings = new BookingTaps(script);
        this.gatherings = new GatheringTaps(script);
        this.resting = resting;
    }

    void tap(Turn turn, Input.Choice choice) {
        String id = choice.id();
        turn.misses = 0;
        if (!id.startsWith(COMMUNE)) {
            turn.variables.remove(Locating.NEAR);
        }
        if (!id.startsWith(ARTICLE)) {
            turn.variables.remove(Turn.QUESTION);
        }
        if (id.startsWith("!")) {
            ours(turn, id);
        } else if (id.startsWith("=")) {
            yesOrNo(turn, id);
        } else if (id.startsWith(ARTICLE)) {
            article(turn, id.substring(ARTICLE.length()));
        } else if (id.startsWith(COMMUNE)) {
            commune(turn, choice);
        } else if (bookings.takes(turn, id) || gatherings.takes(turn, id)) {
            return;
        } else if (id.startsWith(OPEN)) {
            script.open(turn, id.substring(OPEN.length()));
        } else if (!AfterAnswer.taken(turn, id)) {
            option(turn, choice);
        }
    }

    private void ours(Turn turn, String id) {
        Optional<Order> order = Arrays.stream(Order.values())
                .filter(candidate -> id(candidate).equals(id))
                .findFirst();
        if (order.isPresent()) {
            script.always().follow(turn, order.get());
        } else if (id.equals(Always.ERASE_YES)) {
            // an old button of a confirmation that is over: ask again, erase nothing
            script.always().follow(turn, Order.ERASE);
        } else if (id.equals(NONE)) {
            turn.say("none-answer", turn.human(), turn.menu());
            script.again(turn);
        } else if (bookings.takes(turn, id) || id.equals(Promise.TELL_ME) && Promise.taken(turn)) {
            return;
        } else if (id.equals(Resting.CONTINUE) && resting.hasMore(turn)) {
            resting.resume(turn);
        } else if (id.equals(Resting.ENOUGH)) {
            turn.leave();
            turn.say("enough-answer", turn.menu(), turn.human());
        } else {
            gone(turn);
        }
    }

    static String id(Order order) {
        return "!" + order.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void yesOrNo(Turn turn, String id) {
        Optional<Standing> here = script.standing(turn);
        if (here.isPresent()
                && here.get().step() instanceof Step.Ask ask
                && ask.expecting() == Step.Expecting.YES_NO
                && (id.equals(Asking.YES) || id.equals(Asking.NO))) {
            turn.variables.put(ask.into(), id.substring(1));
            script.proceed(turn, here.get());
        } else {
            gone(turn);
        }
    }

    private void article(Turn turn, String article) {
        boolean asked = script.standing(turn)
                .filter(here -> here.step() instanceof Step.AskKnowledge)
                .isPresent();
        turn.request(asked ? Awaiting.STEP : Awaiting.QUESTION, new Request.ShowArticle(article));
    }

    private void commune(Turn turn, Input.Choice choice) {
        String code = choice.id().substring(COMMUNE.length());
        String name = choice.label().isBlank() ? shown(turn, choice.id()) : choice.label();
        if (code.matches("\\d[\\dAB]\\d{3}") && !name.isBlank()) {
            Locating.commune(turn, script.standing(turn), new Outcome.Named(code, name));
        } else {
            gone(turn);
        }
    }

    private static String shown(Turn turn, String id) {
        return Shown.ways(turn.variables).stream()
                .filter(way -> way.id().equals(id))
                .map(Button::label)
                .findFirst()
                .orElse("");
    }

    private void option(Turn turn, Input.Choice choice) {
        String[] parts = choice.id().split("/", 3);
        Optional<Standing> step = parts.length == 3 ? script.find(turn, parts[0], parts[1]) : Optional.empty();
        if (step.isEmpty()) {
            gone(turn);
            return;
        }
        meant(step.get(), parts[2], choice.label())
                .ifPresentOrElse(
                        option -> script.follow(turn, step.get(), option.way()), () -> script.run(turn, step.get()));
    }

    /** The option with that number, if it still says so, else the only one that does. */
    private static Optional<Option> meant(Standing here, String number, String label) {
        List<Option> saying = here.step().options().stream()
                .filter(option -> !label.isBlank() && same(option, label))
                .toList();
        return Asking.option(here, number)
                .filter(option -> same(option, label))
                .or(() -> saying.size() == 1 ? Optional.of(saying.getFirst()) : Optional.empty());
    }

    /**
     * An edited flow may have another button at that number; channels show a label shortened with "…", or with its
     * description behind " · ".
     */
    private static boolean same(Option option, String label) {
        String seen = label.endsWith("…") ? label.substring(0, label.length() - 1) : label;
        return option.label().startsWith(seen.strip()) || seen.startsWith(option.label() + " · ");
    }

    private void gone(Turn turn) {
        turn.say("gone");
        script.always().menu(turn);
    }
}

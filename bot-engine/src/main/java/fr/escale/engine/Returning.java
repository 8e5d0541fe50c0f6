package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Flow;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes on with the outcome of a request. */
final class Returning {
    private final Script script;
    private final Locating communes;
    private final Booking booking;
    private final Aside aside;
    private final Telling telling;
    private final Gathering gathering;

    Returning(Script script, Sayings sayings) {
        this.script = script;
        this.communes = new Locating(script, this);
        this.booking = new Booking(script);
        this.aside = new Aside(script, sayings);
        this.telling = new Telling(script);
        this.gathering = new Gathering(script);
    }

    void back(Turn turn, Outcome outcome) {
        String to = turn.awaits;
        turn.awaits = Awaiting.NOTHING;
        Optional<Standing> here = to.equals(Awaiting.STEP) ? script.standing(turn) : Optional.empty();
        if (to.equals(Awaiting.QUESTION) && isDoubtful(turn, outcome) && opened(turn)) {
            return;
        }
        switch (outcome) {
            case Outcome.Done done -> done(turn, to, here);
            case Outcome.Said said -> telling.said(turn, to, here, said);
            case Outcome.Unsure unsure -> unsure(turn, unsure);
            case Outcome.Meant meant -> aside.back(turn, meant);
            case Outcome.Unknown unknown -> unknown(turn, to, here, unknown.gap());
            case Outcome.Nowhere nowhere -> turn.say("near-where", turn.menu());
            case Outcome.Communes found -> communes.back(turn, here, found.found());
            case Outcome.Scheduled scheduled -> booking.back(turn, to, here, scheduled);
            case Outcome.Gathered gathered -> gathering.back(turn, here, gathered);
            case Outcome.Cancelled cancelled -> {
                turn.variables.put("when", cancelled.when());
                turn.say("cancelled", AfterAnswer.appointment(turn), turn.menu());
            }
            case Outcome.Planned planned -> Planned.ask(turn, planned);
            case Outcome.Nothing nothing ->
                turn.say(
                        to.equals(Awaiting.LIFT) ? "lift-none" : "no-appointment",
                        AfterAnswer.appointment(turn),
                        turn.menu());
        }
    }

    /** In the middle of a flow a likely answer leads away less than another flow would. */
    private static boolean isDoubtful(Turn turn, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Unsure unsure -> turn.at == null;
            case Outcome.Unknown unknown -> true;
            case Outcome.Said said ->
                turn.at == null && said.subject().filter(about -> !about.sure()).isPresent();
            default -> false;
        };
    }

    /** "Comment faire un cv": before a guess comes the flow that is about just this, unless they are in it. */
    private boolean opened(Turn turn) {
        Optional<Flow> about = script.about(Plain.of(turn.variables.getOrDefault(Turn.QUESTION, "")))
                .filter(flow -> turn.at == null || !turn.at.flow().equals(flow.id()));
        about.ifPresent(flow -> {
            turn.variables.remove(Turn.QUESTION);
            turn.misses = 0;
            script.open(turn, flow.id());
        });
        return about.isPresent();
    }

    private void done(Turn turn, String to, Optional<Standing> here) {
        switch (to) {
            case Awaiting.STOP -> {
                turn.leave();
                turn.say("stopped");
            }
            case Awaiting.ERASING -> {
                turn.forget();
                turn.say("erased");
            }
            case Awaiting.TELL_ME -> turn.say("tell-me-noted", turn.menu());
            case Awaiting.FREE -> turn.say("tell-free-noted", turn.menu(), turn.human());
            case Awaiting.LANGUAGE -> script.always().spoken(turn);
            case Awaiting.HUMAN -> turn.say("handed", turn.menu());
            case Awaiting.USELESS -> turn.say("useless-answer", turn.human(), turn.menu());
            case Awaiting.COMMUNE -> communes.noted(turn);
            default -> here.ifPresent(standing -> kept(turn, standing));
        }
    }

    private void kept(Turn turn, Standing here) {
        if (here.step() instanceof Step.HandOver) {
            turn.leave();
            turn.say("handed", turn.menu());
        } else if (here.step() instanceof Step.Wait) {
            turn.paused = true;
        } else {
            script.proceed(turn, here);
        }
    }

    private static void unsure(Turn turn, Outcome.Unsure unsure) {
        List<Button> ways = new ArrayList<>(unsure.candidates());
        ways.add(new Button(Tapping.NONE, turn.own("none-of-these")));
        turn.say(Reply.buttons(turn.own("unsure"), ways));
    }

    private void unknown(Turn turn, String to, Optional<Standing> here, String gap) {
        if (to.equals(Awaiting.ARTICLE)) {
            turn.say("article-gone", turn.human(), turn.menu());
            return;
        }
        if (here.isPresent() && here.get().step() instanceof Step.ShowArticle) {
            turn.say("article-gone", turn.human(), turn.menu());
            script.proceed(turn, here.get());
            return;
        }
        turn.variables.remove(Turn.QUESTION);
        missed(turn, "unknown");
        Promise.offer(turn, gap);
    }

    /** Nothing was found; the second time in a row a human is offered. */
    void missed(Turn turn, String why) {
        turn.misses++;
        if (turn.misses >= Turn.MISSES) {
            turn.say("twice", turn.human(), turn.menu());
        } else {
            turn.say(why, turn.human(), turn.menu());
            script.again(turn);
        }
    }
}

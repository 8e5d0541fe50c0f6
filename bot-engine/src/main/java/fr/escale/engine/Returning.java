package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Flow;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.flow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes on with the outcome of a request. */
final class Returning {
    /** Keeps what was typed where a commune was asked for, in case it was a question. */
    static final String ASKED = "_asked";

    /** Set while the person knows that we answer this part in French. */
    static final String ONLY_FRENCH = "_french";

    private static final int FEW_SLOTS = 3;
    /** From so many words on, what is no commune is looked up. */
    private static final int A_QUESTION = 3;

    private final Script script;

    Returning(Script script) {
        this.script = script;
    }

    void back(Turn turn, Outcome outcome) {
        String to = turn.awaits;
        turn.awaits = Awaiting.NOTHING;
        Optional<Standing> here = to.equals(Awaiting.STEP) ? script.standing(turn) : Optional.empty();
        switch (outcome) {
            case Outcome.Done done -> done(turn, to, here);
            case Outcome.Said said -> said(turn, to, here, said);
            case Outcome.Unsure unsure -> unsure(turn, unsure);
            case Outcome.Unknown unknown -> unknown(turn, here);
            case Outcome.Communes communes -> communes(turn, here, communes.found());
            case Outcome.Slots slots -> slots(turn, here, slots.free());
            case Outcome.Booked booked -> booked(turn, here, booked);
            case Outcome.Taken taken -> taken(turn, here, taken.others());
            case Outcome.Cancelled cancelled -> {
                turn.variables.put("when", cancelled.when());
                turn.say("cancelled", appointment(turn), turn.menu());
            }
            case Outcome.Nothing nothing -> turn.say("no-appointment", appointment(turn), turn.menu());
        }
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
            case Awaiting.LANGUAGE -> script.always().spoken(turn);
            case Awaiting.HUMAN -> turn.say("handed", turn.menu());
            case Awaiting.COMMUNE -> {
                turn.say("commune-noted", turn.menu());
                script.again(turn);
            }
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

    private void said(Turn turn, String to, Optional<Standing> here, Outcome.Said said) {
        turn.misses = 0;
        if (here.isEmpty() && script.isAtADoor(turn)) {
            turn.leave();
        }
        boolean goesOn = here.isPresent() || turn.at != null;
        boolean foreign = onlyFrench(turn, said);
        List<Button> ways = to.equals(Awaiting.DATA) ? List.of() : ways(turn, said, !goesOn || foreign);
        turn.say(goesOn ? said.reply() : with(said.reply(), ways));
        if (here.isPresent()) {
            script.proceed(turn, here.get());
        } else {
            script.again(turn);
        }
        if (goesOn) {
            turn.behind(ways);
        }
    }

    /** Says once, until the person greets us again or changes language, that we have this only in French. */
    private static boolean onlyFrench(Turn turn, Outcome.Said said) {
        boolean first = said.language() != turn.language && turn.variables.putIfAbsent(ONLY_FRENCH, "") == null;
        if (first) {
            turn.say("only-french");
        }
        return first;
    }

    /** What may follow an answer; outside a flow also the menu and a human. */
    private List<Button> ways(Turn turn, Outcome.Said said, boolean open) {
        if (said.reply().list() != null) {
            return List.of();
        }
        List<Button> ways = new ArrayList<>();
        said.next().stream().flatMap(next -> way(turn, next).stream()).forEach(ways::add);
        if (open) {
            ways.add(turn.menu());
            ways.add(turn.human());
        }
        return ways;
    }

    private static Reply with(Reply reply, List<Button> more) {
        return more.isEmpty()
                ? reply
                : new Reply(
                        reply.text(),
                        Stream.concat(reply.buttons().stream(), more.stream()).toList(),
                        null,
                        reply.attachments());
    }

    private Optional<Button> way(Turn turn, String next) {
        return next.equals("rdv")
                ? Optional.of(appointment(turn))
                : script.live(next)
                        .filter(flow -> turn.at == null || !turn.at.flow().equals(next))
                        .map(Flow::title)
                        .map(title -> new Button(Tapping.OPEN + next, title));
    }

    private static Button appointment(Turn turn) {
        return new Button(Tapping.id(Order.APPOINTMENT), turn.own("appointment"));
    }

    private static void unsure(Turn turn, Outcome.Unsure unsure) {
        List<Button> ways = new ArrayList<>(unsure.candidates());
        ways.add(new Button(Tapping.NONE, turn.own("none-of-these")));
        turn.say(Reply.buttons(turn.own("unsure"), ways));
    }

    private void unknown(Turn turn, Optional<Standing> here) {
        if (here.isPresent() && here.get().step() instanceof Step.ShowArticle) {
            turn.say("article-gone", turn.human(), turn.menu());
            script.proceed(turn, here.get());
            return;
        }
        missed(turn, "unknown");
    }

    private void communes(Turn turn, Optional<Standing> here, List<Outcome.Named> found) {
        String asked = turn.variables.getOrDefault(ASKED, "");
        turn.variables.remove(ASKED);
        if (found.size() == 1) {
            commune(turn, here, found.getFirst());
        } else if (!found.isEmpty()) {
            List<Button> ways = found.stream()
                    .map(one -> new Button(Tapping.COMMUNE + one.code(), one.name()))
                    .toList();
            turn.say(Reply.buttons(turn.own("commune-which"), ways));
        } else {
            noCommune(turn, here, asked);
        }
    }

    /** What is no commune may have been something else: what opens a conversation, or a question. */
    private void noCommune(Turn turn, Optional<Standing> here, String asked) {
        Optional<Flow> started = script.started(Plain.of(asked));
        if (started.isPresent()) {
            script.open(turn, started.get().id());
        } else if (Plain.of(asked).split(" ").length >= A_QUESTION) {
            turn.request(Awaiting.QUESTION, new Request.LookUp(asked));
        } else if (here.isEmpty()) {
            turn.say("commune-outside");
            script.again(turn);
        } else {
            missed(turn, "commune-unknown");
        }
    }

    private void missed(Turn turn, String why) {
        turn.misses++;
        if (turn.misses >= Turn.MISSES) {
            turn.say("twice", turn.human(), turn.menu());
        } else {
            turn.say(why, turn.human(), turn.menu());
            script.again(turn);
        }
    }

    /** Keeps a commune in the session and on the person's card. */
    static void commune(Turn turn, Optional<Standing> here, Outcome.Named commune) {
        turn.misses = 0;
        String name = commune.name().replaceFirst("\\s*\\(.*", "");
        turn.variables.put("commune", name);
        boolean asked = here.isPresent()
                && here.get().step() instanceof Step.Ask ask
                && ask.expecting() == Step.Expecting.COMMUNE;
        if (asked && here.get().step() instanceof Step.Ask ask) {
            turn.variables.put(ask.into(), name);
        }
        turn.request(asked ? Awaiting.STEP : Awaiting.COMMUNE, new Request.Remember("commune", commune.code()));
    }

    private static void slots(Turn turn, Optional<Standing> here, List<Button> free) {
        boolean asked = here.isPresent() && here.get().step() instanceof Step.OfferSlots;
        String offer =
                asked && here.get().step() instanceof Step.OfferSlots step ? turn.fill(step.text()) : turn.own("slots");
        String none = asked && here.get().step() instanceof Step.OfferSlots step
                ? turn.fill(step.none())
                : turn.own("no-slots");
        offer(turn, free, offer, none);
    }

    private static void offer(Turn turn, List<Button> free, String offer, String none) {
        if (free.isEmpty()) {
            turn.say(Reply.buttons(none, List.of(turn.human(), turn.menu())));
            return;
        }
        List<Button> ways = new ArrayList<>(free);
        if (free.size() >= FEW_SLOTS) {
            String last = free.getLast().id().replaceFirst("^" + Tapping.SLOT, "");
            ways.add(new Button(Tapping.MORE + last, turn.own("later")));
        }
        ways.add(turn.human());
        turn.say(Reply.buttons(offer, ways));
    }

    private void booked(Turn turn, Optional<Standing> here, Outcome.Booked booked) {
        turn.variables.remove("slot");
        turn.variables.putAll(Map.of("when", booked.when(), "where", booked.where(), "who", booked.who()));
        if (here.isPresent() && here.get().step() instanceof Step.Book step) {
            turn.say(Reply.text(turn.fill(step.text())));
            script.proceed(turn, here.get());
        } else {
            turn.say("booked", turn.menu());
        }
    }

    private static void taken(Turn turn, Optional<Standing> here, List<Button> others) {
        turn.variables.remove("slot");
        boolean step = here.isPresent() && here.get().step() instanceof Step.Book;
        String text = step && here.get().step() instanceof Step.Book book ? turn.fill(book.taken()) : turn.own("taken");
        if (step) {
            Asking.offer(here.get()).ifPresent(offer -> turn.at = offer.place());
        }
        offer(turn, others, text, turn.own("no-slots"));
    }
}

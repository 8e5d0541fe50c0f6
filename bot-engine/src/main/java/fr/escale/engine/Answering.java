package fr.escale.engine;

import fr.escale.engine.Turn.Standing;
import fr.escale.flow.Step;
import java.util.Locale;
import java.util.Optional;

/** Takes what was typed as the answer to a question, when it is one. */
final class Answering {
    /** What a step keeps of an answer, in characters. */
    private static final int KEPT = 500;

    private final Script script;
    private final Sayings sayings;

    Answering(Script script, Sayings sayings) {
        this.script = script;
        this.sayings = sayings;
    }

    /** A number, a day or a phone number that is asked for is no number of a button. False when it is none. */
    boolean exactly(Turn turn, Standing here, String text) {
        if (!(here.step() instanceof Step.Ask ask)) {
            return false;
        }
        Optional<String> value = switch (ask.expecting()) {
            case NUMBER -> Numbers.of(text);
            case DATE -> Days.of(text, turn.today()).map(Object::toString);
            case PHONE -> Phones.of(text);
            case TEXT, COMMUNE, YES_NO, ONE_OF, LOCATION -> Optional.empty();
        };
        value.ifPresent(told -> keep(turn, here, ask, told));
        return value.isPresent();
    }

    /** Whether it was taken: as the answer, or as one that misses what is asked for. */
    boolean freely(Turn turn, Standing here, String text) {
        if (!(here.step() instanceof Step.Ask ask) || Plain.wordless(text)) {
            return false;
        }
        return switch (ask.expecting()) {
            case TEXT ->
                !isQuestion(text) && !isGreeting(text) && (aside(turn, text) || keep(turn, here, ask, text.strip()));
            case LOCATION -> !isQuestion(text) && !sayings.is("greeting", text) && keep(turn, here, ask, text.strip());
            case COMMUNE -> !isQuestion(text) && !sayings.is("greeting", text) && commune(turn, text);
            case NUMBER -> (isShort(text) || Numbers.hinted(text)) && missed(turn, ask);
            case DATE, PHONE -> isShort(text) && missed(turn, ask);
            case YES_NO, ONE_OF -> false;
        };
    }

    /** A greeting is no answer, unless it says how somebody is ("ça va"). */
    private boolean isGreeting(String text) {
        return sayings.is("greeting", text) && !sayings.is("also an answer", text);
    }

    /** Thanks are no answer, unless they say how something is ("super"): the question stands. */
    private boolean aside(Turn turn, String text) {
        boolean thanks = sayings.is("thanks", text) && !sayings.is("also an answer", text);
        if (thanks) {
            turn.say("thanks");
            script.again(turn);
        }
        return thanks;
    }

    /** A shared place, where one is asked for. */
    boolean place(Turn turn, Standing here, Input.Place place) {
        return here.step() instanceof Step.Ask ask
                && ask.expecting() == Step.Expecting.LOCATION
                && keep(turn, here, ask, place.words());
    }

    private boolean keep(Turn turn, Standing here, Step.Ask ask, String value) {
        turn.misses = 0;
        turn.variables.put(
                ask.into(),
                value.substring(
                        0, value.offsetByCodePoints(0, Math.min(KEPT, value.codePointCount(0, value.length())))));
        script.proceed(turn, here);
        return true;
    }

    private static boolean commune(Turn turn, String text) {
        turn.variables.put(Locating.ASKED, text);
        turn.request(Awaiting.STEP, new Request.FindCommune(text));
        return true;
    }

    private static boolean missed(Turn turn, Step.Ask ask) {
        turn.misses++;
        if (turn.misses >= Turn.MISSES) {
            turn.say("twice", turn.human(), turn.menu());
        } else {
            turn.say("no-" + ask.expecting().name().toLowerCase(Locale.ROOT), turn.menu(), turn.human());
        }
        return true;
    }

    private static boolean isQuestion(String text) {
        return text.strip().endsWith("?");
    }

    private static boolean isShort(String text) {
        String plain = Plain.of(text);
        return plain.split(" ").length <= 2 || plain.matches("[\\d ]+");
    }
}

package fr.escale.flow;

import fr.escale.flow.Step.Expecting;
import fr.escale.flow.Step.Option;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.error.Mark;

/** Checks texts and buttons against the smallest limits of all channels, so that nothing an editor wrote is cut. */
final class LimitChecks {
    private static final Limits SMALLEST = Limits.WHATSAPP;
    /** Telegram Bot API: callback_data has at most 64 bytes. */
    private static final int ID_BYTES = Limits.TELEGRAM.idBytes();
    /** A question that expects yes or no shows two buttons of its own. */
    private static final int YES_AND_NO = 2;
    /** Three times, "later", "tell me" and a human. */
    private static final int TIMES_AND_MORE = 6;
    /** Three stops, "later" and a human. */
    private static final int STOPS_LATER_AND_HUMAN = 5;
    /** Six workshops and a human. */
    private static final int WORKSHOPS_AND_HUMAN = 7;

    private final Draft draft;
    private final Problems problems;

    private LimitChecks(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    static void check(String flow, Draft draft, Problems problems) {
        LimitChecks checks = new LimitChecks(draft, problems);
        draft.steps.forEach(step -> checks.buttons(flow, step));
        checks.texts();
    }

    private void buttons(String flow, Step step) {
        Mark at = draft.place(step);
        List<Option> options = step.options();
        for (int i = 0; i < options.size(); i++) {
            label(options.get(i), isList(step) && offered(step) == 0);
            id(flow + "/" + step.id() + "/" + (i + 1), at);
        }
        if (buttons(step) > SMALLEST.rows()) {
            problems.add(
                    at,
                    "too-many-buttons",
                    "found %d buttons, expected at most %d (a WhatsApp list)"
                            .formatted(buttons(step), SMALLEST.rows()));
        }
    }

    private static int buttons(Step step) {
        boolean own = step instanceof Step.Ask ask && ask.expecting() == Expecting.YES_NO;
        return step.options().size() + (own ? YES_AND_NO : 0) + offered(step);
    }

    /** Ways that a step may show besides its own: times or places, and a human. */
    private static int offered(Step step) {
        return switch (step) {
            case Step.OfferSlots offer -> TIMES_AND_MORE;
            case Step.OfferStops offer -> STOPS_LATER_AND_HUMAN;
            case Step.OfferWorkshops offer -> WORKSHOPS_AND_HUMAN;
            default -> 0;
        };
    }

    /** Buttons become a list when there are too many, and when one has a second line. */
    private static boolean isList(Step step) {
        return buttons(step) > SMALLEST.buttons()
                || !opener(step).isEmpty()
                || step.options().stream()
                        .anyMatch(option -> !option.description().isEmpty());
    }

    private static String opener(Step step) {
        return switch (step) {
            case Step.Choose choose -> choose.choices().opener();
            case Step.Ask ask -> ask.choices().opener();
            case Step.AskKnowledge ask -> ask.choices().opener();
            default -> "";
        };
    }

    private void texts() {
        Map<String, Step> steps = draft.steps.stream().collect(Collectors.toMap(Step::id, Function.identity()));
        Said.in(draft.root).stream()
                .filter(said -> !said.isLabel() && steps.containsKey(said.step()))
                .forEach(said -> text(said, Objects.requireNonNull(steps.get(said.step()))));
        Said.in(draft.root).stream().filter(said -> said.key().equals("opener")).forEach(this::opener);
    }

    private void opener(Said said) {
        if (said.text().length() > SMALLEST.opener()) {
            problems.add(
                    said.at(),
                    "label-too-long",
                    "found opener \"%s\" of %s, expected at most %d (a WhatsApp list)"
                            .formatted(said.text(), characters(said.text()), SMALLEST.opener()));
        }
    }

    private void text(Said said, Step step) {
        boolean withButtons = switch (said.key()) {
            case "say" -> buttons(step) > 0 && !isList(step);
            case "ask" -> !isList(step);
            case "offer slots", "none", "count in", "gone", "sign up", "full", "waiting", "end" -> true;
            default -> false;
        };
        int most = withButtons ? SMALLEST.bodyWithButtons() : SMALLEST.text();
        if (said.text().length() > most) {
            problems.add(
                    said.at(),
                    "text-too-long",
                    "found a text of %s, expected at most %d (a WhatsApp message%s)"
                            .formatted(characters(said.text()), most, withButtons ? " with buttons" : ""));
        }
    }

    private void label(Option option, boolean row) {
        Mark at = draft.place(option);
        int most = row ? SMALLEST.rowLabel() : SMALLEST.buttonLabel();
        if (option.label().length() > most) {
            problems.add(
                    at,
                    "label-too-long",
                    "found label \"%s\" of %s, expected at most %d (a WhatsApp %s)"
                            .formatted(option.label(), characters(option.label()), most, row ? "list row" : "button"));
        }
        if (option.description().length() > SMALLEST.rowDescription()) {
            problems.add(
                    at,
                    "description-too-long",
                    "found a description of %s, expected at most %d (a WhatsApp list row)"
                            .formatted(characters(option.description()), SMALLEST.rowDescription()));
        } else {
            cut(option, at);
        }
    }

    /** Telegram has no lists: a label and its second line share one button. */
    private void cut(Option option, Mark at) {
        String shared = option.label() + " · " + option.description();
        int most = Limits.TELEGRAM.buttonLabel();
        if (!option.description().isEmpty() && shared.length() > most) {
            problems.warn(
                    at,
                    "description-cut",
                    "found label and description of %s together, expected at most %d: more is cut (a Telegram button)"
                            .formatted(characters(shared), most));
        }
    }

    private void id(String id, Mark at) {
        int bytes = id.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > ID_BYTES) {
            problems.add(
                    at,
                    "id-too-long",
                    "found a button id of %d bytes (%s), expected at most %d (a Telegram button): shorten the step's name"
                            .formatted(bytes, id, ID_BYTES));
        }
    }

    /** Channels count in UTF-16 units: most emoji are two, and some many more. */
    private static String characters(String text) {
        boolean emoji = text.codePoints().anyMatch(Character::isSupplementaryCodePoint);
        return text.length() + " characters" + (emoji ? " (an emoji counts as two or more)" : "");
    }
}

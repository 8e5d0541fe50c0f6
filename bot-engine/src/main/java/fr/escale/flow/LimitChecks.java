package fr.escale.flow;

import fr.escale.flow.Step.Option;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;

/** Checks texts and buttons against the smallest limits of all channels, so that nothing an editor wrote is cut. */
final class LimitChecks {
    private static final Limits SMALLEST = Limits.WHATSAPP;
    /** Telegram Bot API: callback_data has at most 64 bytes. */
    private static final int ID_BYTES = Limits.TELEGRAM.idBytes();

    private LimitChecks() {}

    static void check(String flow, Draft draft, Problems problems) {
        draft.steps.forEach(step -> check(flow, step, draft, problems));
    }

    private static void check(String flow, Step step, Draft draft, Problems problems) {
        Mark at = draft.place(step);
        List<Option> options = step.options();
        boolean rows = options.size() > SMALLEST.buttons();
        text(step, rows ? SMALLEST.bodyWithList() : SMALLEST.bodyWithButtons(), at, problems);
        for (int i = 0; i < options.size(); i++) {
            label(options.get(i), rows, draft.place(options.get(i)), problems);
            id(flow + "/" + step.id() + "/" + (i + 1), at, problems);
        }
        if (options.size() > SMALLEST.rows()) {
            problems.add(
                    at,
                    "too-many-buttons",
                    "found %d buttons, expected at most %d (a WhatsApp list)"
                            .formatted(options.size(), SMALLEST.rows()));
        }
    }

    private static void text(Step step, int most, Mark at, Problems problems) {
        String text = switch (step) {
            case Step.Choose choose -> choose.text().source();
            case Step.Ask ask -> ask.text().source();
            case Step.AskKnowledge ask -> ask.text().source();
            case Step.OfferSlots offer -> offer.text().source();
            default -> "";
        };
        if (text.length() > most) {
            problems.add(
                    at,
                    "text-too-long",
                    "found a text of %d characters, expected at most %d with buttons (WhatsApp)"
                            .formatted(text.length(), most));
        }
    }

    private static void label(Option option, boolean row, Mark at, Problems problems) {
        int most = row ? SMALLEST.rowLabel() : SMALLEST.buttonLabel();
        if (option.label().length() > most) {
            problems.add(
                    at,
                    "label-too-long",
                    "found label \"%s\" of %d characters, expected at most %d (a WhatsApp %s)"
                            .formatted(option.label(), option.label().length(), most, row ? "list row" : "button"));
        }
        if (option.description().length() > SMALLEST.rowDescription()) {
            problems.add(
                    at,
                    "description-too-long",
                    "found a description of %d characters, expected at most %d"
                            .formatted(option.description().length(), SMALLEST.rowDescription()));
        }
    }

    private static void id(String id, Mark at, Problems problems) {
        int bytes = id.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > ID_BYTES) {
            problems.add(
                    at,
                    "id-too-long",
                    "found a button id of %d bytes (%s), expected at most %d: shorten the step's name"
                            .formatted(bytes, id, ID_BYTES));
        }
    }
}

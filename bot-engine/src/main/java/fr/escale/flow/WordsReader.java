package fr.escale.flow;

import java.util.List;
import java.util.Optional;

/** Reads texts and formulas, and reports what is wrong with them at its place in the file. */
final class WordsReader {
    private final Draft draft;
    private final Problems problems;

    WordsReader(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    /** The text behind a key. */
    Optional<Text> text(Fields fields, String key) {
        return fields.words(key).map(this::text);
    }

    /** The text behind a key that must be there. */
    Optional<Text> required(Fields fields, String key, String why) {
        return fields.required(key, why).map(this::text);
    }

    /** The text as it stands; one that is broken is reported, and stands for itself. */
    Text text(Located words) {
        try {
            return TextReader.read(words.value(), draft.language, draft.variables);
        } catch (TextException broken) {
            broken.faults().forEach(fault -> report(words, fault));
            return new Text(words.value(), List.of(new Piece.Literal(words.value())));
        }
    }

    /** The formula behind a key that must be there. */
    Optional<Formula> formula(Fields fields, String key, String why) {
        return fields.required(key, why)
                .flatMap(words -> draft.formulas.read(words.value(), fault -> report(words, fault)));
    }

    /** The condition behind a key that must be there. */
    Optional<Formula> condition(Fields fields, String key) {
        Optional<Formula> formula = formula(fields, key, "a condition like age < 18");
        formula.filter(sound -> sound.kind() != Kind.YES_NO)
                .ifPresent(sound -> problems.add(
                        fields.at(key),
                        "wrong-kind",
                        "found a %s, expected a condition that is true or not"
                                .formatted(sound.kind().word())));
        return formula.filter(sound -> sound.kind() == Kind.YES_NO);
    }

    private void report(Located words, Fault fault) {
        Located at = new Located(words.value(), Spot.of(draft.file, words, fault.index()));
        switch (fault) {
            case Fault.Wrong wrong -> problems.add(at.at(), wrong.rule(), wrong.message());
            case Fault.Unknown unknown ->
                problems.unknown(
                        new Located(unknown.name(), at.at()),
                        "unknown-" + unknown.what(),
                        unknown.what(),
                        unknown.expected());
        }
    }
}

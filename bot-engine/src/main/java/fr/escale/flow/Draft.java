package fr.escale.flow;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.error.Mark;

/** A flow while it is read: its steps and the places that later checks point at. */
final class Draft {
    final List<Step> steps = new ArrayList<>();
    /** Every step that has a name, also those whose rest could not be read. */
    final Map<String, Mark> places = new LinkedHashMap<>();

    final Map<Step.Option, Mark> buttons = new IdentityHashMap<>();
    final List<Located> stepsMeant = new ArrayList<>();
    final List<Located> flowsMeant = new ArrayList<>();
    final List<Located> starts = new ArrayList<>();

    /** The file's text, for places inside a word of it. */
    String file = "";

    Variables variables = Variables.none();
    Formulas formulas = new Formulas(variables);

    /** What texts and formulas may use, once it is known. */
    void know(Variables known) {
        variables = known;
        formulas = new Formulas(known);
    }

    Mark place(Step.Option option) {
        return Objects.requireNonNull(buttons.get(option));
    }

    Mark place(Step step) {
        return Objects.requireNonNull(places.get(step.id()));
    }
}

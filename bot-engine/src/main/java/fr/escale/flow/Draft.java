package fr.escale.flow;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;

/** A flow while it is read: its steps and the places that later checks point at. */
final class Draft {
    /** All of the file, also what could not be read; an empty block until it is. */
    Node root = new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);

    final List<Step> steps = new ArrayList<>();
    /** Every step that has a name, also those whose rest could not be read. */
    final Map<String, Mark> places = new LinkedHashMap<>();

    final Map<Step.Option, Mark> buttons = new IdentityHashMap<>();
    /** The other flows that can be opened. */
    final Set<String> flows = new TreeSet<>();

    final List<Located> stepsMeant = new ArrayList<>();
    final List<Located> flowsMeant = new ArrayList<>();
    final List<Located> starts = new ArrayList<>();

    /** Whether every step that has a name was read, and leads to steps that there are. */
    boolean whole() {
        return !steps.isEmpty()
                && steps.size() == places.size()
                && stepsMeant.stream().allMatch(name -> places.containsKey(name.value()));
    }

    /** What it is written in: plural rules and names of days are that language's. */
    Locale language = Locale.FRENCH;

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

package fr.escale.flow;

import java.io.StringWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/**
 * What translations of a flow still say of it after somebody has rewritten the French: of the steps that say the same as
 * before, wherever they lead. A translation of other words would say something else, so those steps are said in French.
 */
public final class CarriedOver {
    private CarriedOver() {}

    /**
     * The translations that go with a rewritten text.
     *
     * @param before the flow as it was translated
     * @param rewritten the French text that somebody made of it
     */
    public static Map<Language, String> from(Flow before, String rewritten) {
        Optional<MappingNode> old = composed(before.text());
        Optional<MappingNode> now = composed(rewritten);
        if (old.isEmpty() || now.isEmpty()) {
            return Map.of();
        }
        Map<Language, String> carried = new EnumMap<>(Language.class);
        before.translations()
                .forEach((language, flow) ->
                        trimmed(flow.text(), old.get(), now.get()).ifPresent(text -> carried.put(language, text)));
        return carried;
    }

    private static Optional<String> trimmed(String sidecar, MappingNode old, MappingNode now) {
        Set<String> kept = unchanged(old, now);
        boolean title = Blocks.words(old, "title").equals(Blocks.words(now, "title"));
        return composed(sidecar).filter(words -> !kept.isEmpty()).map(words -> {
            words.setValue(words.getValue().stream()
                    .filter(entry -> title || !Blocks.key(entry).equals("title"))
                    .map(entry -> Blocks.key(entry).equals("steps") ? only(kept, entry) : entry)
                    .toList());
            return written(words);
        });
    }

    private static NodeTuple only(Set<String> kept, NodeTuple steps) {
        if (steps.getValueNode() instanceof MappingNode block) {
            block.setValue(block.getValue().stream()
                    .filter(step -> kept.contains(Blocks.key(step).strip()))
                    .toList());
        }
        return steps;
    }

    /** The steps of both that say the same, in every text and every button. */
    private static Set<String> unchanged(Node old, Node now) {
        Map<String, List<String>> before = said(old);
        Map<String, List<String>> after = said(now);
        return before.entrySet().stream()
                .filter(step -> !step.getKey().isEmpty())
                .filter(step -> step.getValue().equals(after.get(step.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<String, List<String>> said(Node flow) {
        return Said.in(flow).stream()
                .filter(said -> !said.isForDesk())
                .collect(Collectors.groupingBy(
                        Said::step, Collectors.mapping(said -> said.key() + ": " + said.text(), Collectors.toList())));
    }

    private static Optional<MappingNode> composed(String text) {
        return FlowReader.compose(text, new Problems("", text))
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast);
    }

    private static String written(Node node) {
        StringWriter text = new StringWriter();
        new Yaml(new LoaderOptions()).serialize(node, text);
        return text.toString();
    }
}

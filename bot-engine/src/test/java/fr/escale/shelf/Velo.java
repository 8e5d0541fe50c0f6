package fr.escale.shelf;

import fr.escale.flow.Flow;
import fr.escale.flow.FlowReader;
import fr.escale.flow.Flows;
import java.util.List;
import java.util.Map;

/** A little flow in several versions. */
final class Velo {
    static final String ID = "velo";

    /** Where to? At work or for fun. */
    static final String FIRST = """
            title: Le vélo
            starts with: [vélo]
            steps:
              - step: où
                say: Un vélo, pour aller où ?
                buttons:
                  - label: Au travail
                    go to: travail
                  - label: Me balader
                    go to: fin
              - step: travail
                ask: C'est loin ?
                into: loin
              - step: fin
                end: À bientôt !
            """;

    /** The same with another question at its beginning: the step "où" is gone. */
    static final String SECOND = FIRST.replace("step: où", "step: but").replace("pour aller où", "pour quoi faire");

    /** And the other step renamed too. */
    static final String THIRD = SECOND.replace("step: but", "step: envie").replace("pour quoi faire", "tu en as envie");

    static final String TALK = """
            day: 2026-11-23
            talk:
              - they: vélo
              - bot: … Un vélo, pour aller où ?
              - tap: Me balader
              - bot: À bientôt !
            """;

    private Velo() {}

    static Flow flow(String text) {
        return FlowReader.read(ID + ".yml", text).flow().orElseThrow();
    }

    static String hash(String text) {
        return flow(text).hash();
    }

    static Flows shipped(String text) {
        return Flows.of(List.of(flow(text)));
    }

    static Script script(String text) {
        return new Script(text, Map.of());
    }
}

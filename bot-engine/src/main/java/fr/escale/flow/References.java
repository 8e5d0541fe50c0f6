package fr.escale.flow;

import java.io.StringReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;

/** YAML's "&name" and "*name": a part could hold itself, and words behind them are lost to who reads the file. */
final class References {
    private References() {}

    /** Whether there are any in a file that is YAML; each is told. */
    static boolean told(String text, Problems problems) {
        boolean any = false;
        for (Event event : new Yaml(new LoaderOptions()).parse(new StringReader(text))) {
            if (event instanceof NodeEvent part && part.getAnchor() != null) {
                any = true;
                problems.add(part.getStartMark(), "named-part", message(part));
            }
        }
        return any;
    }

    private static String message(NodeEvent part) {
        String sign = part instanceof AliasEvent ? "*" : "&";
        return "found \"%s%s\", which YAML reads as the name of a part, expected the words themselves, in quotes"
                .formatted(sign, part.getAnchor());
    }
}

package fr.escale.flow;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The names in the braces of a text must be the same in every language: what is promised in French is promised in all. */
final class Braces {
    private static final Pattern NAME = Pattern.compile("\\{\\s*(\\p{L}[\\p{L}\\p{N}]*)\\s*[},]");

    private Braces() {}

    static void compare(ScalarNode french, ScalarNode translated, Problems problems) {
        Set<String> expected = names(french.getValue());
        Set<String> found = names(translated.getValue());
        if (!found.equals(expected)) {
            problems.add(
                    translated.getStartMark(),
                    "other-braces",
                    "found %s, expected %s as in French".formatted(shown(found), shown(expected)));
        }
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        NAME.matcher(text).results().forEach(name -> names.add("{" + name.group(1) + "}"));
        return names;
    }

    private static String shown(Set<String> names) {
        return names.isEmpty() ? "no words in braces" : String.join(", ", names);
    }
}

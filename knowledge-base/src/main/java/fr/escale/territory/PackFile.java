package fr.escale.territory;

import fr.escale.setting.WrongSettingException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the two files of a territory pack; what is wrong in them is said with {@code file:line}. */
final class PackFile {
    private static final String HEADER = "code,name,postcodes,epci,population";
    private static final String HEADER_WITH_CENTRES = HEADER + ",latitude,longitude";
    private static final Pattern INSEE = Pattern.compile("\\d[\\dAB]\\d{3}");
    private static final Pattern POSTCODES = Pattern.compile("\\d{5}( \\d{5})*");

    private PackFile() {}

    /** What territory.yml says. {@code epcis} are SIRENs. */
    record About(String id, String name, Set<String> epcis) {}

    /** A line of communes.csv. */
    record Settled(
            Commune commune, int population, @Nullable Point centre) {}

    static About about(Resource file) {
        Node root = yaml(file);
        var epcis = new HashSet<String>();
        if (!(child(file, root, "epcis") instanceof SequenceNode list)) {
            throw wrong(file, line(root), "expected a list of \"epcis\"");
        }
        list.getValue().forEach(epci -> epcis.add(text(file, epci, "siren")));
        return new About(text(file, root, "id"), text(file, root, "name"), epcis);
    }

    private static Node yaml(Resource file) {
        try {
            return Objects.requireNonNullElseGet(
                    new Yaml(new LoaderOptions()).compose(new StringReader(content(file))), () -> {
                        throw wrong(file, 1, "expected id, name and epcis, found nothing");
                    });
        } catch (MarkedYAMLException e) {
            throw wrong(file, e.getProblemMark().getLine() + 1, e.getProblem());
        }
    }

    private static String text(Resource file, Node node, String name) {
        if (child(file, node, name) instanceof ScalarNode value
                && !value.getValue().isBlank()) {
            return value.getValue();
        }
        throw wrong(file, line(node), "expected a text \"" + name + "\"");
    }

    private static Node child(Resource file, Node node, String name) {
        Stream<org.yaml.snakeyaml.nodes.NodeTuple> fields =
                node instanceof MappingNode mapping ? mapping.getValue().stream() : Stream.empty();
        return fields.filter(field -> field.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(name))
                .map(org.yaml.snakeyaml.nodes.NodeTuple::getValueNode)
                .findFirst()
                .orElseThrow(() -> wrong(file, line(node), "expected \"" + name + "\""));
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** The communes, the largest first. */
    static List<Settled> communes(Resource file, Set<String> epcis) {
        var communes = new ArrayList<Settled>();
        int number = 0;
        boolean begun = false;
        for (String line : content(file).lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (begun) {
                communes.add(settled(file, number, line, epcis));
            } else if (!line.equals(HEADER) && !line.equals(HEADER_WITH_CENTRES)) {
                throw wrong(file, number, "expected the header \"" + HEADER + "\", found \"" + line + "\"");
            }
            begun = true;
        }
        if (communes.isEmpty()) {
            throw wrong(file, Math.max(1, number), "expected at least one commune");
        }
        communes.sort(java.util.Comparator.comparingInt(Settled::population).reversed());
        return communes;
    }

    private static Settled settled(Resource file, int number, String line, Set<String> epcis) {
        String[] cells = line.split(",", -1);
        require(cells.length == 5 || cells.length == 7, file, number, "5 or 7 columns", line);
        require(INSEE.matcher(cells[0]).matches(), file, number, "an INSEE code", cells[0]);
        require(!cells[1].isBlank(), file, number, "a name", line);
        require(POSTCODES.matcher(cells[2]).matches(), file, number, "postcodes of five digits", cells[2]);
        require(epcis.contains(cells[3]), file, number, "the SIREN of an EPCI of territory.yml", cells[3]);
        require(cells[4].matches("\\d{1,8}"), file, number, "a population", cells[4]);
        var commune = new Commune(cells[0], cells[1], List.of(cells[2].split(" ")), cells[3]);
        Point centre = cells.length == 7 ? centre(file, number, cells[5], cells[6]) : null;
        return new Settled(commune, Integer.parseInt(cells[4]), centre);
    }

    private static Point centre(Resource file, int number, String latitude, String longitude) {
        try {
            return new Point(Double.parseDouble(latitude), Double.parseDouble(longitude));
        } catch (NumberFormatException e) {
            throw wrong(file, number, "expected degrees, found \"" + latitude + "," + longitude + "\"");
        }
    }

    private static void require(boolean right, Resource file, int line, String expected, String found) {
        if (!right) {
            throw wrong(file, line, "expected " + expected + ", found \"" + found + "\"");
        }
    }

    /** The text of a file; empty when there is none. */
    static Optional<String> optional(Resource file) {
        return file.exists() ? Optional.of(content(file)) : Optional.empty();
    }

    private static String content(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw wrong(file, 1, "cannot be read: " + e.getMessage());
        }
    }

    private static WrongSettingException wrong(Resource file, int line, String what) {
        return new WrongSettingException("ESCALE_TERRITORY", place(file) + ":" + line + ": " + what);
    }

    private static String place(Resource file) {
        try {
            return file.isFile() ? file.getFile().getPath() : file.getDescription();
        } catch (IOException e) {
            return file.getDescription();
        }
    }
}

package fr.escale.knowledge;

import fr.escale.knowledge.ArticleReader.Problem;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/** One article file taken apart: the text of each part, and where it stands. */
final class Page {
    private static final String FENCE = "---\n";

    private final String path;
    private final Map<Field, String> parts = new EnumMap<>(Field.class);
    private final Map<Field, List<Place>> places = new EnumMap<>(Field.class);
    private final List<Problem> problems = new ArrayList<>();

    /** A line and a column of the file, both from 1. */
    private record Place(int line, int column) {
        static final Place TOP = new Place(1, 1);

        /** YAML counts from 0, and from the line below the first fence. */
        static Place of(Mark mark) {
            return new Place(mark.getLine() + 2, mark.getColumn() + 1);
        }

        /** Of that letter of the header, counted from 0. */
        static Place at(int position, String yaml) {
            String before = yaml.substring(0, Math.min(position, yaml.length()));
            int line = (int) before.chars().filter(letter -> letter == '\n').count();
            return new Place(line + 2, before.length() - before.lastIndexOf('\n'));
        }
    }

    private final List<Field> allowed;

    private Page(String path) {
        this.path = path;
        this.allowed = isTranslation(path) ? Field.ofTranslations() : Field.ofArticles();
        if (isTranslation(path)) {
            parts.put(Field.ID, name(path));
        }
    }

    /** Whether a file of that name is a translation: its language stands before its ending ("logement-visale.uk.md"). */
    static boolean isTranslation(String path) {
        return path.endsWith(".md") && name(path).indexOf('.') >= 0;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
    }

    /** A mark of the order of bytes, as some editors put it first, is no text. */
    static Page of(String path, String written) {
        String text = written.startsWith("\ufeff") ? written.substring(1) : written;
        var page = new Page(path);
        int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        if (end < 0) {
            page.problem(Place.TOP, "", "Le fichier commence par un en-tête YAML entre deux lignes « --- ».");
            return page;
        }
        page.front(text.substring(FENCE.length(), end + 1));
        page.body(text, end + 1 + FENCE.length());
        return page;
    }

    Written written() {
        return new Written(parts);
    }

    List<Problem> problems() {
        return problems;
    }

    /** Where a flaw stands: at its line of a list, at its part, or at the top when the part is not there at all. */
    Problem problem(Flaw flaw) {
        List<Place> known = places.getOrDefault(flaw.field(), List.of(Place.TOP));
        int line = flaw.line() == null ? 0 : flaw.line() + 1;
        Place place = known.get(Math.min(line, known.size() - 1));
        return new Problem(path, place.line(), place.column(), flaw.field().key(), flaw.message());
    }

    /** An article stands in the folder of its theme, in the file of its id: whoever looks for it finds it. */
    List<Problem> misplaced() {
        var found = new ArrayList<Problem>();
        String[] names = path.split("/", -1);
        if (names.length >= 2 && path.endsWith(".md") && !isTranslation(path)) {
            disagreement(Field.ID, name(path)).ifPresent(found::add);
            disagreement(Field.THEME, names[names.length - 2]).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Problem> disagreement(Field field, String inPath) {
        String text = written().text(field);
        return text.isEmpty() || text.equals(inPath)
                ? Optional.empty()
                : Optional.of(problem(
                        Flaw.of(field, "Le chemin du fichier dit « " + inPath + " » et l'en-tête « " + text + " ».")));
    }

    private void front(String yaml) {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
            if (root instanceof MappingNode mapping) {
                mapping.getValue().forEach(this::entry);
            } else {
                problem(Place.TOP, "", "L'en-tête se compose de lignes « clé: valeur ».");
            }
        } catch (MarkedYAMLException e) {
            problem(place(e.getProblemMark()), "", "Ce n'est pas du YAML : " + e.getProblem() + ".");
        } catch (ReaderException e) {
            problem(
                    Place.at(e.getPosition(), yaml),
                    "",
                    "Un caractère invisible s'y cache ; efface-le et récris le mot.");
        }
    }

    private void entry(NodeTuple tuple) {
        Place place = Place.of(tuple.getKeyNode().getStartMark());
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        Optional<Field> field = Field.ofKey(key).filter(keys()::contains);
        if (field.isEmpty()) {
            problem(place, key, "Cette clé n'existe pas ; il y a : " + names() + ".");
        } else if (places.containsKey(field.get())) {
            problem(place, key, "Cette clé est déjà plus haut.");
        } else {
            value(field.get(), tuple.getValueNode());
        }
    }

    private void value(Field field, Node node) {
        places.put(field, new ArrayList<>(List.of(Place.of(node.getStartMark()))));
        switch (node) {
            case ScalarNode scalar when !field.isList() -> parts.put(field, scalar.getValue());
            case SequenceNode sequence when field.isList() -> items(field, sequence);
            default ->
                problem(
                        Place.of(node.getStartMark()),
                        field.key(),
                        field.isList() ? "Il faut une liste, un « - » par ligne." : "Il faut un texte.");
        }
    }

    private void items(Field field, SequenceNode sequence) {
        var lines = new ArrayList<String>();
        for (Node item : sequence.getValue()) {
            places.getOrDefault(field, new ArrayList<>()).add(Place.of(item.getStartMark()));
            lines.add(item instanceof ScalarNode scalar ? scalar.getValue().replace('\n', ' ') : "");
            if (!(item instanceof ScalarNode)) {
                problem(
                        Place.of(item.getStartMark()),
                        field.key(),
                        "Il faut un texte ; s'il contient « : », mets-le entre guillemets.");
            }
        }
        parts.put(field, String.join("\n", lines));
    }

    private void body(String text, int start) {
        int first = start;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        int line = 1
                + (int) text.substring(0, first).chars().filter(c -> c == '\n').count();
        places.put(Field.ANSWER, List.of(new Place(line, 1)));
        parts.put(Field.ANSWER, text.substring(start).strip());
    }

    private static Place place(@Nullable Mark mark) {
        return mark == null ? Place.TOP : Place.of(mark);
    }

    /** What stands in the front matter: the answer stands below it. */
    private List<Field> keys() {
        return allowed.stream().filter(field -> field != Field.ANSWER).toList();
    }

    private String names() {
        return keys().stream().map(Field::key).collect(Collectors.joining(", "));
    }

    private void problem(Place place, String field, String expected) {
        problems.add(new Problem(path, place.line(), place.column(), field, expected));
    }
}

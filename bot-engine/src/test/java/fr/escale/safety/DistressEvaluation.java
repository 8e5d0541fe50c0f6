package fr.escale.safety;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How well distress is recognised, with what was missed and what was taken for it. {@code --told} names sets of told
 * distress and idioms, {@code --ordinary} files or directories of everyday messages, {@code --show} prints the lines.
 */
final class DistressEvaluation {
    private final SpokenSafety safety;
    private final boolean shows;

    private DistressEvaluation(SpokenSafety safety, boolean shows) {
        this.safety = safety;
        this.shows = shows;
    }

    public static void main(String[] arguments) throws IOException {
        var all = List.of(arguments);
        var evaluation = new DistressEvaluation(SpokenSafety.shipped(), all.contains("--show"));
        evaluation.warmUp();
        String of = "";
        for (var argument : all) {
            if (argument.startsWith("--")) of = argument;
            else if (of.equals("--told")) evaluation.told(Path.of(argument));
            else if (of.equals("--ordinary")) evaluation.ordinary(Path.of(argument));
        }
    }

    private void warmUp() {
        for (int i = 0; i < 2_000; i++) safety.look("bonjour je cherche un logement pour la rentrée numéro " + i);
    }

    private void told(Path file) throws IOException {
        var confusion = new Confusion();
        var wrong = Stream.<String>builder();
        for (var told : Told.read(file)) {
            var heard = safety.look(told.text());
            confusion.add(told, heard);
            if (!heard.equals(told.danger())) {
                wrong.add("  %s → %s: %s".formatted(name(told.danger()), cause(told.text()), told.text()));
            }
        }
        System.out.printf("%n== %s%n%s%n", file.getFileName(), confusion.table());
        System.out.println(share("recognised", confusion.recognised(), confusion.told()));
        System.out.println(share("idioms and ordinary messages flagged", confusion.flagged(), confusion.ordinary()));
        show(wrong.build());
        around(Told.read(file), Told.around(file));
    }

    /** What is heard by itself is heard among other words too. */
    private void around(List<Told> sentences, List<String> among) {
        var alone = sentences.stream()
                .map(Told::text)
                .filter(text -> safety.look(text).isPresent())
                .toList();
        var missed = alone.stream()
                .flatMap(text -> among.stream().map(words -> words.formatted(text)))
                .filter(text -> safety.look(text).isEmpty())
                .toList();
        System.out.println(share("missed among other words", missed.size(), alone.size() * among.size()));
        show(missed.stream().map(text -> "  " + text));
    }

    private void ordinary(Path path) throws IOException {
        var texts = OrdinaryWordings.below(path);
        long begun = System.nanoTime();
        var flagged =
                texts.stream().filter(text -> safety.look(text).isPresent()).toList();
        long each = (System.nanoTime() - begun) / 1_000 / Math.max(1, texts.size());
        System.out.printf("%n== %s, %d µs each%n", path, each);
        System.out.println(share("flagged", flagged.size(), texts.size()));
        show(flagged.stream().map(text -> "  " + cause(text) + ": " + text));
    }

    private void show(Stream<String> lines) {
        if (shows) lines.forEach(System.out::println);
    }

    /** The kind, and the wording that tells it. */
    private String cause(String text) {
        return safety.cause(text)
                .map(cause -> cause.danger() + " [" + cause.wording() + "]")
                .orElse("-");
    }

    private static String name(Optional<Danger> danger) {
        return danger.map(Danger::name).orElse("-");
    }

    private static String share(String what, int some, int all) {
        return "%s: %d of %d (%.2f %%)".formatted(what, some, all, all == 0 ? 0 : 100.0 * some / all);
    }
}

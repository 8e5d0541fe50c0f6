package fr.escale.knowledge;

import fr.escale.knowledge.search.Classifier;
import fr.escale.knowledge.search.Entry;
import fr.escale.territory.Territory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The classifiers of the shipped articles, built with the program: {@code classifiers/<fingerprint>} on the class path,
 * so that none is ever used for other articles than it was taught from.
 */
public final class ShippedClassifiers {
    private static final String FOLDER = "classifiers";

    private ShippedClassifiers() {}

    /** The one that was taught from exactly these entries. */
    static Optional<Classifier> of(List<Entry> entries) {
        String name = "/" + FOLDER + "/" + Classifier.fingerprint(entries);
        try (InputStream file = ShippedClassifiers.class.getResourceAsStream(name)) {
            return file == null ? Optional.empty() : Optional.of(Classifier.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Teaches one for the articles of each territory, at build time; those that are there already stay.
     *
     * @param arguments the directory of compiled classes and resources, then territories
     * @throws IOException when that directory cannot be written to
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0], FOLDER));
        for (String territory : List.of(arguments).subList(1, arguments.length)) {
            List<Entry> entries = ShippedArticles.with(Territory.open(territory)).articles().stream()
                    .map(Article::entry)
                    .toList();
            Path file = folder.resolve(Classifier.fingerprint(entries));
            if (!Files.exists(file)) {
                write(Classifier.of(entries), file);
            }
        }
    }

    /** Beside it first: a build cut off must not leave half a file. */
    private static void write(Classifier classifier, Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        classifier.write(Files.newOutputStream(unfinished));
        Files.move(unfinished, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}

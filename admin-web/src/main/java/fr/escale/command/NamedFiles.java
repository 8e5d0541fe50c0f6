package fr.escale.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that somebody named on the command line, and those in the directories they named. */
final class NamedFiles {
    static final List<String> YAML = List.of(".yml", ".yaml");
    static final List<String> MARKDOWN = List.of(".md");

    private NamedFiles() {}

    /**
     * All of them, those of a directory in alphabetical order, and each read once to see that it can be.
     *
     * @param endings of the files' names; the first is the one that is told
     * @throws UnusableFileException at the first path that holds no such file, or whose file is no UTF-8 text
     * @throws IOException when one cannot be read
     */
    static List<Path> in(List<Path> named, List<String> endings) throws IOException {
        List<Path> files = whatever(named, endings);
        for (Path file : files) {
            text(file);
        }
        return files;
    }

    /**
     * The same, whatever the files hold.
     *
     * @throws UnusableFileException at the first path that holds no such file
     * @throws IOException when a directory cannot be read
     */
    static List<Path> whatever(List<Path> named, List<String> endings) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            List<Path> found = below(path, endings);
            if (found.isEmpty()) {
                throw new UnusableFileException(path, "expected a file that ends in " + endings.getFirst());
            }
            files.addAll(found);
        }
        return files;
    }

    /** The file's text. @throws UnusableFileException when it is a directory, or no UTF-8 */
    static String text(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnusableFileException(file, "expected a file, found a directory");
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException unreadable) {
            throw new UnusableFileException(file, "expected a text in UTF-8, found something else");
        }
    }

    private static List<Path> below(Path path, List<String> endings) throws IOException {
        try (Stream<Path> found = Files.walk(path)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> endings.stream().anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }

    /** A file that no command can work with; the message begins with its path. */
    static final class UnusableFileException extends RuntimeException {
        UnusableFileException(Path path, String expected) {
            super(path + ": " + expected);
        }
    }
}

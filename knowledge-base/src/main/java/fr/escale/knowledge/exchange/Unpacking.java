package fr.escale.knowledge.exchange;

import fr.escale.knowledge.ArticleReader.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Takes an upload apart into text files, within bounds: a small zip can hold a huge one. */
final class Unpacking {
    static final int MOST_FILES = 10_000;
    static final int LONGEST_FILE = 200_000;
    static final int LONGEST_OF_ALL = 40_000_000;

    private final List<Text> texts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long read;

    /** A file's name and what it holds. */
    record Text(String name, String text) {}

    private Unpacking() {}

    static Unpacking of(Exchange.Upload upload) {
        var unpacking = new Unpacking();
        if (isZip(upload.content())) {
            unpacking.unzip(upload);
        } else {
            unpacking.decode(upload.name(), upload.content());
        }
        return unpacking;
    }

    List<Text> texts() {
        return texts;
    }

    List<Problem> problems() {
        return problems;
    }

    private static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K';
    }

    private void unzip(Exchange.Upload upload) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(upload.content()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (texts.size() >= MOST_FILES || read > LONGEST_OF_ALL) {
                    problem(upload.name(), "Ce fichier contient trop de choses.");
                    return;
                }
                if (entry.getName().endsWith(".md")) {
                    entry(entry.getName(), zip.readNBytes(LONGEST_FILE + 1));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            problem(upload.name(), "Ce fichier zip ne se lit pas.");
        }
        if (texts.isEmpty() && problems.isEmpty()) {
            problem(upload.name(), "Il n'y a pas de fichier « .md » dedans.");
        }
    }

    private void entry(String name, byte[] content) {
        read += content.length;
        if (content.length > LONGEST_FILE) {
            problem(name, "Ce fichier est trop grand pour une fiche.");
        } else {
            decode(name, content);
        }
    }

    private void decode(String name, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            texts.add(new Text(name, text));
        } catch (CharacterCodingException e) {
            problem(name, "Ce n'est pas du texte en UTF-8.");
        }
    }

    private void problem(String name, String expected) {
        problems.add(new Problem(name, 1, 1, "", expected));
    }
}

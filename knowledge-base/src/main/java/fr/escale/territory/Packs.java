package fr.escale.territory;

import fr.escale.setting.WrongSettingException;
import fr.escale.territory.Territory.LocalFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The territory packs that are shipped, and those in directories. */
final class Packs {
    private static final String ABOUT = "territory.yml";
    private static final String COMMUNES = "communes.csv";
    private static final String ARTICLES = "articles/*/*.md";

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

    /**
     * Opens a pack by the id of a shipped one, or by its directory.
     *
     * @throws WrongSettingException when there is none of that name, with the known ones; or with {@code file:line}
     *     when it is broken
     */
    Territory open(String chosen) {
        Path directory = Path.of(chosen);
        if (Files.isRegularFile(directory.resolve(ABOUT))) {
            return read(
                    file -> new FileSystemResource(directory.resolve(file)),
                    directory.toAbsolutePath().toUri() + ARTICLES);
        }
        if (!shipped().contains(chosen)) {
            throw new WrongSettingException(
                    "ESCALE_TERRITORY",
                    "expected one of %s or a directory with a %s, found \"%s\""
                            .formatted(String.join(", ", shipped()), ABOUT, chosen));
        }
        return read(file -> shipped(chosen, file), "classpath*:territories/" + chosen + "/" + ARTICLES);
    }

    private Territory read(Function<String, Resource> files, String articles) {
        PackFile.About pack = PackFile.about(files.apply(ABOUT));
        return new PackTerritory(
                pack,
                PackFile.communes(files.apply(COMMUNES), pack.epcis()),
                file -> PackFile.optional(files.apply(file)),
                articles(articles));
    }

    private List<LocalFile> articles(String pattern) {
        try {
            return Arrays.stream(resources.getResources(pattern))
                    .map(Packs::local)
                    .toList();
        } catch (FileNotFoundException e) {
            // a pack without a folder of articles has none
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalFile local(Resource file) {
        try {
            String url = file.getURL().toString();
            return new LocalFile(
                    url.substring(url.lastIndexOf("articles/")), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Resource shipped(String id, String file) {
        return resources.getResource("classpath:territories/" + id + "/" + file);
    }

    /** Ids of the shipped packs, in alphabetical order. */
    List<String> shipped() {
        try {
            return Arrays.stream(resources.getResources("classpath*:territories/*/" + ABOUT))
                    .map(Packs::folder)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(Resource about) {
        try {
            String[] parts = about.getURL().getPath().split("/");
            return parts[parts.length - 2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

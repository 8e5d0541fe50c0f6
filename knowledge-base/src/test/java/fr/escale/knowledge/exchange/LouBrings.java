package fr.escale.knowledge.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.escale.knowledge.Articles;
import fr.escale.knowledge.Field;
import fr.escale.knowledge.SomeAnswers;
import fr.escale.knowledge.SomeArticles;
import fr.escale.knowledge.Written;
import fr.escale.knowledge.exchange.Exchange.Report;
import fr.escale.knowledge.exchange.Exchange.Terms;
import fr.escale.knowledge.exchange.Exchange.Upload;
import fr.escale.store.EmbeddedStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Judo is shipped; Lou brings files. */
abstract class LouBrings {
    static final Terms DRAFTS = new Terms(false, false);
    static final Terms LIVE = new Terms(false, true);

    EmbeddedStore store;
    SomeAnswers some;
    Articles articles;
    Exchange exchange;

    @BeforeEach
    void open(@TempDir Path directory) {
        store = EmbeddedStore.open(directory);
        some = new SomeAnswers(store.operations(), SomeArticles.about("judo"));
        articles = new Articles(store.operations());
        exchange = new StoredExchange(articles, some.publication(), InstantSource.system());
    }

    @AfterEach
    void close() {
        store.close();
    }

    Report look(String name, String text) {
        return exchange.look(new Upload(name, text.getBytes(UTF_8)), DRAFTS, "Lou");
    }

    static Written karate() {
        return Written.of(SomeArticles.about("karate"));
    }

    static Upload zip(Written... all) {
        Map<String, String> files = new TreeMap<>();
        for (Written written : all) {
            String theme = written.isTranslation() ? "quotidien" : written.text(Field.THEME);
            files.put("articles/" + Markdown.name(theme, written.text(Field.ID)), Markdown.text(written));
        }
        return zip(files);
    }

    static Upload zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Upload("fiches.zip", bytes.toByteArray());
    }
}

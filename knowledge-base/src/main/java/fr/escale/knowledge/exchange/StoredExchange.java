package fr.escale.knowledge.exchange;

import fr.escale.knowledge.Articles;
import fr.escale.knowledge.Articles.Stored;
import fr.escale.knowledge.Field;
import fr.escale.knowledge.Publication;
import fr.escale.knowledge.Written;
import fr.escale.table.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** Files out of the store and into it: each article is one write, and only where something changes. */
@Component
class StoredExchange implements Exchange {
    /** Zips have times of their files; ours say nothing, so that the same articles make the same zip. */
    private static final long NO_TIME = 315_532_800_000L;

    private final Articles articles;
    private final Publication publication;
    private final InstantSource clock;

    StoredExchange(Articles articles, Publication publication, InstantSource clock) {
        this.articles = articles;
        this.publication = publication;
        this.clock = clock;
    }

    @Override
    public byte[] markdown() {
        List<Written> all = all();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Written written : all) {
                var entry = new ZipEntry("articles/" + Markdown.name(theme(written, all), written.text(Field.ID)));
                entry.setTime(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(Markdown.text(written).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public String table() {
        List<Field> fields = Arrays.asList(Field.values());
        return Table.write(
                fields.stream().map(Field::key).toList(),
                all().stream()
                        .map(written -> fields.stream().map(written::text).toList())
                        .toList());
    }

    private List<Written> all() {
        return articles.all().stream()
                .filter(stored -> !stored.isGone())
                .map(stored -> Objects.requireNonNull(stored.live() == null ? stored.draft() : stored.live()))
                .sorted(Comparator.comparing(written -> written.text(Field.ID)))
                .toList();
    }

    private static String theme(Written written, List<Written> all) {
        return all.stream()
                .filter(one -> one.text(Field.ID).equals(written.articleId()))
                .map(one -> one.text(Field.THEME))
                .filter(theme -> !theme.isEmpty())
                .findFirst()
                .orElse("sans-theme");
    }

    @Override
    public Report look(Upload upload, Terms terms, String editor) {
        return change(upload, terms, editor, false);
    }

    @Override
    public Report take(Upload upload, Terms terms, String editor) {
        return change(upload, terms, editor, true);
    }

    private Report change(Upload upload, Terms terms, String editor, boolean forGood) {
        Parcel parcel = Parcel.of(upload, articles.all());
        var tally = new Tally(parcel.problems());
        List<Step> steps =
                parcel.good().stream().map(item -> step(item, terms, editor)).toList();
        steps.forEach(step -> tally.count(step, terms.live()));
        if (forGood && (tally.isFlawless() || terms.half())) {
            keep(steps, terms, editor, tally);
        }
        return tally.report();
    }

    /** Announced even when nothing changes: an import cut off before may have kept what nobody was told of. */
    private void keep(List<Step> steps, Terms terms, String editor, Tally tally) {
        try {
            steps.stream().filter(Step::changes).forEach(step -> keep(step, editor, tally));
        } finally {
            if (terms.live()) {
                publication.announce();
            }
        }
    }

    private Step step(Item item, Terms terms, String editor) {
        Stored known = articles.find(item.id()).orElse(Stored.unknown(item.id()));
        return Step.of(item, known, terms.live(), editor);
    }

    private void keep(Step step, String editor, Tally tally) {
        if (articles.keep(step.next().by(editor, clock.instant()))) {
            tally.took();
        } else {
            tally.add(step.problem(
                    "Quelqu'un d'autre vient d'enregistrer cette fiche : elle est restée comme elle est."));
        }
    }
}

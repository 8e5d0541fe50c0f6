package fr.escale.knowledge.editing;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import fr.escale.knowledge.Answers;
import fr.escale.knowledge.Articles;
import fr.escale.knowledge.Articles.Stored;
import fr.escale.knowledge.Field;
import fr.escale.knowledge.Flaw;
import fr.escale.knowledge.Length;
import fr.escale.knowledge.Publication;
import fr.escale.knowledge.Rivals;
import fr.escale.knowledge.Told;
import fr.escale.knowledge.Written;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Editing over the stored articles: each change is one write on what the editor saw. */
@Component
class EditingRoom implements Editing {
    private final Articles articles;
    private final Answers answers;
    private final Publication publication;
    private final Clock clock;

    EditingRoom(Articles articles, Answers answers, Publication publication, Clock clock) {
        this.articles = articles;
        this.answers = answers;
        this.publication = publication;
        this.clock = clock;
    }

    @Override
    public List<Sheet> all() {
        List<Stored> all = articles.all();
        Map<String, String> marks = all.stream()
                .filter(stored -> stored.live() != null)
                .collect(toMap(
                        Stored::id, stored -> requireNonNull(stored.live()).mark()));
        return all.stream()
                .filter(stored -> !stored.isGone())
                .map(stored -> sheet(stored, marks::get))
                .sorted(Comparator.comparing((Sheet sheet) -> sheet.draft().theme())
                        .thenComparing(sheet -> sheet.draft().title()))
                .toList();
    }

    @Override
    public Optional<Sheet> sheet(String id) {
        return articles.find(id).filter(stored -> !stored.isGone()).map(this::sheet);
    }

    @Override
    public Optional<Original> original(String id) {
        return articles.find(id.split("\\.", 2)[0])
                .map(Stored::live)
                .map(live -> new Original(Draft.of(live), live.mark()));
    }

    @Override
    public List<Problem> save(Draft draft, long revision, String editor) {
        Written written = draft.written();
        List<Problem> problems = check(draft);
        String id = written.text(Field.ID);
        // without an id of its own there is no place to keep it: the form still holds it
        if (problems.stream().anyMatch(problem -> problem.field().equals(Field.ID.formName()))) {
            return problems;
        }
        Stored known = articles.find(id).orElse(Stored.unknown(id));
        if (revision != (known.isGone() ? 0 : known.revision())) {
            throw stale();
        }
        keep(known.with(known.live(), written).by(editor, clock.instant()));
        return problems;
    }

    @Override
    public List<Problem> check(Draft draft) {
        Written written = draft.written();
        return Stream.of(written.flaws(), new Rivals(articles.all()).flaws(written), length(written))
                .flatMap(List::stream)
                .map(Problem::of)
                .toList();
    }

    private List<Flaw> length(Written written) {
        return Length.flaws(
                written, articles.find(written.articleId()).map(Stored::live).orElse(null));
    }

    @Override
    public Optional<String> preview(Draft draft) {
        Written written = draft.written();
        if (!written.flaws().isEmpty()) {
            return Optional.empty();
        }
        return written.isTranslation()
                ? answers.article(written.articleId())
                        .map(french ->
                                Told.of(french, written.translation(), today()).text())
                : Optional.of(Told.of(written.article(), today()).text());
    }

    @Override
    public List<Problem> publish(String id, String editor) {
        Optional<Stored> found = articles.find(id).filter(stored -> !stored.isGone());
        if (found.isEmpty()) {
            return List.of(new Problem(Field.ID.formName(), "Cette fiche n'existe pas ou plus."));
        }
        Stored known = found.get();
        Written draft = known.draft();
        if (draft == null) {
            return List.of();
        }
        List<Problem> problems = check(Draft.of(draft));
        if (problems.isEmpty()) {
            keep(known.with(draft, null).by(editor, clock.instant()));
            publication.announce();
        }
        return problems;
    }

    @Override
    public void withdraw(String id, String editor) {
        Stored known = articles.find(id).orElse(Stored.unknown(id));
        if (known.live() == null) {
            return;
        }
        Written draft = known.draft() == null ? known.live() : known.draft();
        keep(known.with(null, draft).by(editor, clock.instant()));
        publication.announce();
    }

    @Override
    public void discard(String id, String editor) {
        Stored known = articles.find(id).orElse(Stored.unknown(id));
        if (known.draft() == null) {
            return;
        }
        Stored without = known.with(known.live(), null).by(editor, clock.instant());
        if (!without.isGone() || without.shipped() != null) {
            keep(without);
        } else if (!articles.forget(without)) {
            throw stale();
        }
    }

    private void keep(Stored next) {
        if (!articles.keep(next)) {
            throw stale();
        }
    }

    private Sheet sheet(Stored stored) {
        return sheet(stored, id -> original(id).map(Original::mark).orElse(null));
    }

    /** @param marks the mark of each live French text, null where there is none */
    private Sheet sheet(Stored stored, Function<String, @Nullable String> marks) {
        Written shown = requireNonNull(stored.draft() == null ? stored.live() : stored.draft());
        String changed = stored.changed() == null ? "" : stored.changed().toString();
        boolean stale = shown.isTranslation() && !shown.text(Field.OF).equals(marks.apply(shown.articleId()));
        return new Sheet(
                Draft.of(shown), state(stored), stored.revision(), stored.editor(), changed, reviewDue(shown), stale);
    }

    private static State state(Stored stored) {
        if (stored.live() == null) {
            return State.DRAFT;
        }
        return stored.draft() == null ? State.LIVE : State.CHANGED;
    }

    private boolean reviewDue(Written written) {
        try {
            return !LocalDate.parse(written.text(Field.REVIEW_BY)).isAfter(today());
        } catch (DateTimeParseException e) {
            // a draft may hold any text there; what is live never does
            return false;
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static StaleException stale() {
        return new StaleException("Quelqu'un d'autre a enregistré cette fiche entre-temps.");
    }
}

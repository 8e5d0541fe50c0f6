package fr.escale.console.articles;

import fr.escale.knowledge.editing.Draft;
import fr.escale.knowledge.editing.Editing.Problem;
import fr.escale.knowledge.editing.Editing.Sheet;
import fr.escale.knowledge.editing.Editing.State;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An article's form: what was typed, and what to say beside each field.
 *
 * @param sheet what the store holds; null for an article that was never saved
 * @param revision what this form was opened with: 0 for an article that was never saved
 * @param theirs what somebody else saved meanwhile; null when nobody did
 */
record ArticleForm(
        Draft draft,
        @Nullable Sheet sheet,
        long revision,
        List<Problem> problems,
        @Nullable Draft theirs) {
    private static final int LONGEST_NAME = 60;
    private static final int MONTHS_TO_REVIEW = 6;

    static ArticleForm fresh(String question, Clock clock) {
        var today = LocalDate.now(clock);
        var due = today.plusMonths(MONTHS_TO_REVIEW);
        var draft = draft(Map.of("questions", question, "checkedOn", today.toString(), "reviewBy", due.toString()));
        return unsaved(draft, List.of());
    }

    static ArticleForm of(Sheet sheet, List<Problem> problems) {
        return new ArticleForm(sheet.draft(), sheet, sheet.revision(), problems, null);
    }

    /** Both versions: saving again, from here, replaces theirs knowingly. */
    static ArticleForm stale(Draft mine, Sheet theirs, List<Problem> problems) {
        return new ArticleForm(mine, theirs, theirs.revision(), problems, theirs.draft());
    }

    static ArticleForm unsaved(Draft draft, List<Problem> problems) {
        return new ArticleForm(draft, null, 0, problems, null);
    }

    static ArticleForm unnamed(Draft draft) {
        return unsaved(
                draft, List.of(new Problem("title", "Donne d’abord un titre : sans lui, rien ne s’enregistre.")));
    }

    static Draft draft(Map<String, String> typed) {
        return new Draft(
                text(typed, "id"),
                text(typed, "theme"),
                text(typed, "title"),
                text(typed, "questions"),
                text(typed, "answer"),
                text(typed, "answerOnceExpired"),
                text(typed, "steps"),
                text(typed, "contact"),
                text(typed, "communes"),
                text(typed, "sourceName"),
                text(typed, "sourceUrl"),
                text(typed, "checkedOn"),
                text(typed, "reviewBy"),
                text(typed, "validUntil"),
                text(typed, "next"));
    }

    static long revision(Map<String, String> typed) {
        var revision = text(typed, "revision");
        return revision.matches("\\d{1,18}") ? Long.parseLong(revision) : 0;
    }

    /** The same draft with an id made of its theme and title that is not taken; still without one when it has no title. */
    static Draft named(Draft draft, Predicate<String> taken) {
        var words = slug(draft.title());
        if (words.isEmpty()) {
            return draft;
        }
        var name = draft.theme().isBlank() ? words : slug(draft.theme()) + "-" + words;
        var id = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? name : name + "-" + number)
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
        return withId(draft, id);
    }

    /** Themes to choose from: name by slug. */
    public Map<String, String> themes() {
        return Themes.choices(draft.theme());
    }

    /** What the field of that name lacks. */
    public List<String> problemsOf(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::message)
                .toList();
    }

    /** Whether somebody else's words differ from these. */
    public boolean differs(String mine, @Nullable String other) {
        return theirs != null && !mine.equals(other);
    }

    public boolean live() {
        return sheet != null && sheet.state() != State.DRAFT;
    }

    public boolean pending() {
        return sheet != null && sheet.state() != State.LIVE;
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").replace("\r\n", "\n");
    }

    private static String slug(String words) {
        var plain = Normalizer.normalize(words.toLowerCase(Locale.FRANCE), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        return cut.replaceAll("^-|-$", "");
    }

    private static Draft withId(Draft draft, String id) {
        return new Draft(
                id,
                draft.theme(),
                draft.title(),
                draft.questions(),
                draft.answer(),
                draft.answerOnceExpired(),
                draft.steps(),
                draft.contact(),
                draft.communes(),
                draft.sourceName(),
                draft.sourceUrl(),
                draft.checkedOn(),
                draft.reviewBy(),
                draft.validUntil(),
                draft.next());
    }
}

package fr.escale.console.articles;

import static fr.escale.speech.Speech.say;

import fr.escale.knowledge.Field;
import fr.escale.knowledge.editing.Draft;
import fr.escale.knowledge.editing.Editing.Original;
import fr.escale.knowledge.editing.Editing.Problem;
import fr.escale.knowledge.editing.Editing.Sheet;
import fr.escale.knowledge.editing.Editing.State;
import fr.escale.speech.Speech;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An article's form: what was typed, and what to say beside each field.
 *
 * @param sheet what the store holds; null for an article that was never saved
 * @param revision what this form was opened with: 0 for an article that was never saved
 * @param theirs what somebody else saved meanwhile; null when nobody did
 * @param original the French text that this one says again; null when it is French itself, or nothing of it is live
 */
record ArticleForm(
        Draft draft,
        @Nullable Sheet sheet,
        long revision,
        List<Problem> problems,
        @Nullable Draft theirs,
        @Nullable Original original) {
    /** So that a number still fits behind it: an id has 56 characters at most. */
    private static final int LONGEST_NAME = 52;

    private static final int MONTHS_TO_REVIEW = 6;

    static ArticleForm fresh(String question, Clock clock) {
        var today = LocalDate.now(clock);
        var due = today.plusMonths(MONTHS_TO_REVIEW);
        var draft =
                Draft.typed(Map.of("questions", question, "checkedOn", today.toString(), "reviewBy", due.toString()));
        return unsaved(draft, List.of());
    }

    static ArticleForm of(Sheet sheet, List<Problem> problems) {
        return new ArticleForm(sheet.draft(), sheet, sheet.revision(), problems, null, null);
    }

    /** Both versions: saving again, from here, replaces theirs knowingly. */
    static ArticleForm stale(Draft mine, Sheet theirs, List<Problem> problems) {
        return new ArticleForm(mine, theirs, theirs.revision(), problems, theirs.draft(), null);
    }

    static ArticleForm unsaved(Draft draft, List<Problem> problems) {
        return new ArticleForm(draft, null, 0, problems, null, null);
    }

    static ArticleForm unnamed(Draft draft) {
        return unsaved(
                draft, List.of(new Problem("title", say("Donne d’abord un titre : sans lui, rien ne s’enregistre."))));
    }

    /** An empty translation of that text. */
    static ArticleForm translation(String id, Original original) {
        var draft = Draft.typed(Map.of("id", id, "proofread", "no", "of", original.mark()));
        return unsaved(draft, List.of()).beside(Optional.of(original));
    }

    /** The same with the French text beside it, where it is a translation. */
    ArticleForm beside(Optional<Original> french) {
        return new ArticleForm(draft, sheet, revision, problems, theirs, translation() ? french.orElse(null) : null);
    }

    /** Whether this is a translation. */
    public boolean translation() {
        return draft.id().indexOf('.') >= 0;
    }

    /** Its language, as editors read its name. */
    public String language() {
        return Tongues.name(draft.id().substring(draft.id().indexOf('.') + 1));
    }

    /** Whether the French text has changed since this was translated. */
    public boolean stale() {
        return translation() && (original == null || !original.mark().equals(text("of")));
    }

    static long revision(Map<String, String> typed) {
        var revision = typed.getOrDefault("revision", "");
        return revision.matches("\\d{1,18}") ? Long.parseLong(revision) : 0;
    }

    /** The same draft with an id made of its theme and title that is not taken; still without one when it has no title. */
    static Draft named(Draft draft, Predicate<String> taken) {
        var words = slug(draft.title());
        if (words.isEmpty()) {
            return draft;
        }
        var name = cut(draft.theme().isBlank() ? words : slug(draft.theme()) + "-" + words);
        var id = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? name : name + "-" + number)
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
        return draft.with(Field.ID, id);
    }

    /** Themes to choose from: name by slug. */
    public Map<String, String> themes() {
        return Themes.choices(draft.theme());
    }

    /** Sub-themes to choose from: label by slug. */
    public Map<String, String> subThemes() {
        return Themes.closer(text("subTheme"));
    }

    /** What stands in the field of that name. */
    public String text(String field) {
        return text(draft, field);
    }

    /** What stands in that field of the French text; empty when there is none. */
    public String french(String field) {
        return original == null ? "" : text(original.text(), field);
    }

    /** The page's first line. */
    public String heading() {
        if (!draft.title().isEmpty()) {
            return draft.title();
        }
        return translation() ? say("Nouvelle traduction : {0}", language()) : say("Nouvelle fiche");
    }

    /** What somebody else saved there meanwhile; null when nobody did. */
    public @Nullable String other(String field) {
        return theirs == null ? null : text(theirs, field);
    }

    private static String text(Draft draft, String field) {
        return Arrays.stream(Field.values())
                .filter(one -> one.formName().equals(field))
                .map(draft::text)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + field));
    }

    /** What the field of that name lacks. */
    public List<String> problemsOf(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::message)
                .map(Speech::retell)
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

    private static String slug(String words) {
        var plain = Normalizer.normalize(words.toLowerCase(Locale.FRANCE), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        return cut(plain).replaceAll("^-", "");
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)).replaceAll("-$", "");
    }
}

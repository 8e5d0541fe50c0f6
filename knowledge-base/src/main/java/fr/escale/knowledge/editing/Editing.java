package fr.escale.knowledge.editing;

import fr.escale.knowledge.Flaw;
import java.util.List;
import java.util.Optional;

/** What editors do with articles. A draft may be incomplete; only a sheet without problems goes live. */
public interface Editing {
    /** All sheets, by theme and title. */
    List<Sheet> all();

    /** One sheet with its draft if there is one, otherwise with what is live. */
    Optional<Sheet> sheet(String id);

    /**
     * The live French text that a translation says again.
     *
     * @param id of the translation ("logement-visale.uk") or of the article
     */
    Optional<Original> original(String id);

    /**
     * Keeps a draft as it is typed, complete or not.
     *
     * @param revision the revision the editor saw; an older one than the store's is refused, so that nobody's work is lost
     * @return what would keep it from going live
     * @throws StaleException when somebody else has saved meanwhile
     */
    List<Problem> save(Draft draft, long revision, String editor);

    /** What would keep this draft from going live; empty when nothing does. */
    List<Problem> check(Draft draft);

    /** The message young people would get from this draft today; empty while it has problems. */
    Optional<String> preview(Draft draft);

    /** Puts the saved draft live: answers come from it within 2 s on every instance. Problems: nothing changes. */
    List<Problem> publish(String id, String editor);

    /** Takes an article out of the answers; it stays as a draft. */
    void withdraw(String id, String editor);

    /** Throws a draft away; what is live stays. */
    void discard(String id, String editor);

    /** DRAFT: never live; LIVE: live and nothing pending; CHANGED: live, with a draft that differs. */
    enum State {
        DRAFT,
        LIVE,
        CHANGED
    }

    /**
     * An article or a translation as editors see it. {@code editor} and {@code changed} (ISO date and time) tell who
     * last saved; {@code stale} is a translation of another French text than the live one: nobody is told it.
     */
    record Sheet(
            Draft draft, State state, long revision, String editor, String changed, boolean reviewDue, boolean stale) {
        /** Whether it is a translation; its id ends in its language then. */
        public boolean isTranslation() {
            return draft.written().isTranslation();
        }

        /** Id of the French article: its own, or that of the article it translates. */
        public String articleId() {
            return draft.written().articleId();
        }

        /** BCP 47 code of the language it is written in. */
        public String language() {
            return draft.written().language();
        }
    }

    /** A French text, and the mark that a translation of it carries in its field "of". */
    record Original(Draft text, String mark) {}

    /** What is wrong, in French, with the form's field it concerns. */
    record Problem(String field, String message) {
        static Problem of(Flaw flaw) {
            String where = flaw.line() == null ? "" : "Ligne " + (flaw.line() + 1) + " : ";
            return new Problem(flaw.field().formName(), where + flaw.message());
        }
    }

    /** Somebody else has saved this sheet since it was opened. */
    class StaleException extends RuntimeException {
        public StaleException(String message) {
            super(message);
        }
    }
}

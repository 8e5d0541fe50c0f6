package fr.escale.knowledge.editing;

/**
 * An article as typed in the form: all text, nothing lost, dates as yyyy-mm-dd, several things one a line.
 * Fields mean what those of {@link fr.escale.knowledge.Article} mean.
 */
public record Draft(
        String id,
        String theme,
        String title,
        String questions,
        String answer,
        String answerOnceExpired,
        String steps,
        String contact,
        String communes,
        String sourceName,
        String sourceUrl,
        String checkedOn,
        String reviewBy,
        String validUntil,
        String next) {

    /** An empty form. */
    public static Draft empty() {
        return new Draft("", "", "", "", "", "", "", "", "", "", "", "", "", "", "");
    }
}

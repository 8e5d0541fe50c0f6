package fr.escale.api;

import fr.escale.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A question as a program sends it.
 *
 * @param question 1 to 10,000 characters
 * @param language BCP 47 tag of the asker; null when unknown: it is then told from the question
 * @param commune INSEE code; null when unknown
 */
record Question(
        @Nullable String question,
        @Nullable String language,
        @Nullable String commune) {
    static final int LONGEST = 10_000;
    private static final String LANGUAGE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*";
    private static final String INSEE = "\\d{5}|2[ABab]\\d{3}";

    /** The question itself. @throws RefusedException naming the first field that is wrong */
    String checked() {
        if (question == null || question.isBlank()) {
            throw new RefusedException("question", "expected a text that is not empty");
        }
        if (question.length() > LONGEST) {
            throw new RefusedException("question", "expected at most 10,000 characters");
        }
        if (language != null && !language.matches(LANGUAGE)) {
            throw new RefusedException("language", "expected a BCP 47 tag such as \"fr\"");
        }
        if (commune != null && !commune.matches(INSEE)) {
            throw new RefusedException("commune", "expected an INSEE code such as \"56260\"");
        }
        return question;
    }

    @Override
    public String toString() {
        return "Question[masked]";
    }
}

package fr.escale.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of an article as it is written by hand, in the order in which a file carries them. */
public enum Field {
    ID,
    THEME,
    TITLE,
    QUESTIONS,
    STEPS,
    CONTACT,
    COMMUNES,
    SOURCE_NAME,
    SOURCE_URL,
    CHECKED_ON,
    REVIEW_BY,
    VALID_UNTIL,
    ANSWER_ONCE_EXPIRED,
    NEXT,
    /** The text below a file's front matter; it has no key there. */
    ANSWER;

    /** Its key in a file's front matter, for example "review-by". */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name in the editor's form, for example "reviewBy". */
    public String formName() {
        String[] words = key().split("-", -1);
        var name = new StringBuilder(words[0]);
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    /** Whether it holds several things, one a line. */
    public boolean isList() {
        return switch (this) {
            case QUESTIONS, STEPS, COMMUNES, NEXT -> true;
            default -> false;
        };
    }

    static Optional<Field> ofKey(String key) {
        return Arrays.stream(values())
                .filter(field -> field != ANSWER && field.key().equals(key))
                .findFirst();
    }
}

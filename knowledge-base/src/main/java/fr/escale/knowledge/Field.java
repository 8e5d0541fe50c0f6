package fr.escale.knowledge;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The parts of an article as it is written by hand, in the order in which a file carries them. */
public enum Field {
    ID,
    THEME,
    SUB_THEME,
    TITLE,
    QUESTIONS,
    STEPS,
    CONTACT,
    AGE_FROM,
    AGE_TO,
    SITUATIONS,
    COMMUNES,
    VARIANT_OF,
    SOURCE_NAME,
    SOURCE_URL,
    CHECKED_ON,
    REVIEW_BY,
    VALID_UNTIL,
    ANSWER_ONCE_EXPIRED,
    NEXT,
    /** Only in a translation: whether somebody who speaks the language has read it. */
    PROOFREAD,
    /** Only in a translation: the mark of the French text it translates. */
    OF,
    /** The text below a file's front matter; it has no key there. */
    ANSWER;

    /** What a translation says again in its language; the rest is the French article's. */
    private static final Set<Field> OF_TRANSLATIONS =
            EnumSet.of(TITLE, QUESTIONS, STEPS, CONTACT, ANSWER_ONCE_EXPIRED, PROOFREAD, OF, ANSWER);

    private static final Set<Field> OF_TRANSLATIONS_ONLY = EnumSet.of(PROOFREAD, OF);

    /** Fields that articles had from the beginning; the others count only where they are given. */
    private static final Set<Field> FIRST =
            EnumSet.complementOf(EnumSet.of(SUB_THEME, AGE_FROM, AGE_TO, SITUATIONS, VARIANT_OF, PROOFREAD, OF));

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
            case QUESTIONS, STEPS, SITUATIONS, COMMUNES, NEXT -> true;
            default -> false;
        };
    }

    /** The parts of a French article. */
    public static List<Field> ofArticles() {
        return Arrays.stream(values())
                .filter(field -> !OF_TRANSLATIONS_ONLY.contains(field))
                .toList();
    }

    /** The parts of a translation's file; its id and language are in the file's name. */
    public static List<Field> ofTranslations() {
        return Arrays.stream(values()).filter(OF_TRANSLATIONS::contains).toList();
    }

    boolean isOneOfTheFirst() {
        return FIRST.contains(this);
    }

    /** The field with that key in the front matter, or the name "answer". */
    public static Optional<Field> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }
}

package fr.escale.knowledge;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article as somebody wrote it, in a file or in the editor's form: complete or not, right or wrong.
 *
 * @param parts the text of each part; a part that is not given is absent. Several things stand one a line, dates as
 *     yyyy-mm-dd
 */
public record Written(Map<Field, String> parts) {
    static final int MARK_LENGTH = 12;

    /** What a translation says again. */
    private static final List<Field> TRANSLATED =
            List.of(Field.TITLE, Field.STEPS, Field.CONTACT, Field.ANSWER_ONCE_EXPIRED, Field.ANSWER);

    public Written {
        var kept = new EnumMap<Field, String>(Field.class);
        parts.forEach((field, text) -> {
            if (!text.isBlank()) {
                kept.put(field, text);
            }
        });
        parts = Map.copyOf(kept);
    }

    /** The text of a part, empty when it is not given. */
    public String text(Field field) {
        return parts.getOrDefault(field, "").strip();
    }

    /** The lines of a part that hold something. */
    public List<String> lines(Field field) {
        return text(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The same with another text in one part. */
    public Written with(Field field, String text) {
        var changed = new EnumMap<Field, String>(Field.class);
        changed.putAll(parts);
        changed.put(field, text);
        return new Written(changed);
    }

    /** Everything that keeps this from being an article; empty when nothing does. */
    public List<Flaw> flaws() {
        return isTranslation() ? new TranslationRules(this).flaws() : new Rules(this).flaws();
    }

    /** Whether this is an article in another language: its id ends in it ("logement-visale.uk"). */
    public boolean isTranslation() {
        return text(Field.ID).indexOf('.') >= 0;
    }

    /** Id of the French article: its own, or that of the article it translates. */
    public String articleId() {
        return text(Field.ID).split("\\.", 2)[0];
    }

    /** BCP 47 code of the language it is written in. */
    public String language() {
        return isTranslation() ? text(Field.ID).split("\\.", 2)[1] : MessageWords.FRENCH;
    }

    /**
     * The article this is.
     *
     * @throws IllegalStateException when it has flaws
     */
    public Article article() {
        List<Flaw> flaws = flaws();
        if (!flaws.isEmpty()) {
            throw new IllegalStateException(flaws.size() + " flaws in article " + text(Field.ID));
        }
        return assembled();
    }

    /** How that article is written. */
    public static Written of(Article article) {
        var parts = new EnumMap<Field, String>(Field.class);
        parts.put(Field.ID, article.id());
        parts.put(Field.THEME, article.theme());
        parts.put(Field.SUB_THEME, orEmpty(article.subTheme()));
        parts.put(Field.TITLE, article.title());
        parts.put(Field.QUESTIONS, String.join("\n", article.questions()));
        parts.put(Field.STEPS, String.join("\n", article.steps()));
        parts.put(Field.CONTACT, orEmpty(article.contact()));
        parts.put(Field.AGE_FROM, orEmpty(article.conditions().ageFrom()));
        parts.put(Field.AGE_TO, orEmpty(article.conditions().ageTo()));
        parts.put(Field.SITUATIONS, String.join("\n", article.conditions().situations()));
        parts.put(Field.VARIANT_OF, orEmpty(article.variantOf()));
        parts.put(Field.COMMUNES, article.communes().stream().sorted().collect(joining("\n")));
        parts.put(Field.SOURCE_NAME, article.source().name());
        parts.put(Field.SOURCE_URL, article.source().url());
        parts.put(Field.CHECKED_ON, article.checkedOn().toString());
        parts.put(Field.REVIEW_BY, article.reviewBy().toString());
        parts.put(Field.VALID_UNTIL, orEmpty(article.validUntil()));
        parts.put(Field.ANSWER_ONCE_EXPIRED, orEmpty(article.answerOnceExpired()));
        parts.put(Field.NEXT, String.join("\n", article.next()));
        parts.put(Field.ANSWER, article.answer());
        return new Written(parts);
    }

    /**
     * The translation this is.
     *
     * @throws IllegalStateException when it has flaws
     */
    public Translation translation() {
        if (!flaws().isEmpty()) {
            throw new IllegalStateException("flaws in translation " + text(Field.ID));
        }
        return translated();
    }

    /** The translation this is, for whoever knows that it has no flaws. */
    Translation translated() {
        return new Translation(
                articleId(),
                language(),
                text(Field.TITLE),
                lines(Field.QUESTIONS),
                text(Field.ANSWER),
                given(Field.ANSWER_ONCE_EXPIRED),
                lines(Field.STEPS),
                given(Field.CONTACT),
                text(Field.OF),
                text(Field.PROOFREAD).equals("yes"));
    }

    /** How that translation is written. */
    public static Written of(Translation translation) {
        var parts = new EnumMap<Field, String>(Field.class);
        parts.put(Field.ID, translation.article() + "." + translation.language());
        parts.put(Field.TITLE, translation.title());
        parts.put(Field.QUESTIONS, String.join("\n", translation.questions()));
        parts.put(Field.STEPS, String.join("\n", translation.steps()));
        parts.put(Field.CONTACT, orEmpty(translation.contact()));
        parts.put(Field.ANSWER_ONCE_EXPIRED, orEmpty(translation.answerOnceExpired()));
        parts.put(Field.PROOFREAD, translation.proofread() ? "yes" : "no");
        parts.put(Field.OF, translation.of());
        parts.put(Field.ANSWER, translation.answer());
        return new Written(parts);
    }

    /** Twelve characters that change when what a translation says again changes: other wordings or dates do not. */
    public String mark() {
        return fingerprint(TRANSLATED).substring(0, MARK_LENGTH);
    }

    /**
     * The same for two writings that say the same, whatever their spaces: SHA-256 in hexadecimal. Fields that came
     * later count only where they are given, so that what was written before them keeps its fingerprint.
     */
    public String fingerprint() {
        return fingerprint(List.of(Field.values()));
    }

    private String fingerprint(List<Field> fields) {
        var canon = new StringBuilder();
        for (Field field : fields) {
            if (!field.isOneOfTheFirst() && lines(field).isEmpty()) {
                continue;
            }
            canon.append(field.key())
                    .append('=')
                    .append(String.join("\n", lines(field)))
                    .append('\0');
        }
        return HexFormat.of().formatHex(sha256(canon.toString()));
    }

    /** The article this is, for whoever knows that it has no flaws. */
    Article assembled() {
        return new Article(
                text(Field.ID),
                text(Field.THEME),
                given(Field.SUB_THEME),
                text(Field.TITLE),
                lines(Field.QUESTIONS),
                text(Field.ANSWER),
                given(Field.ANSWER_ONCE_EXPIRED),
                lines(Field.STEPS),
                given(Field.CONTACT),
                new Conditions(number(Field.AGE_FROM), number(Field.AGE_TO), lines(Field.SITUATIONS)),
                Set.copyOf(lines(Field.COMMUNES)),
                given(Field.VARIANT_OF),
                new Article.Source(text(Field.SOURCE_NAME), text(Field.SOURCE_URL)),
                LocalDate.parse(text(Field.CHECKED_ON)),
                LocalDate.parse(text(Field.REVIEW_BY)),
                text(Field.VALID_UNTIL).isEmpty() ? null : LocalDate.parse(text(Field.VALID_UNTIL)),
                lines(Field.NEXT));
    }

    private @Nullable String given(Field field) {
        return text(field).isEmpty() ? null : text(field);
    }

    private @Nullable Integer number(Field field) {
        return text(field).isEmpty() ? null : Integer.valueOf(text(field));
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package fr.escale.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.escale.flow.Language;
import fr.escale.knowledge.Answer;
import fr.escale.knowledge.Article;
import fr.escale.knowledge.Told;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Escale would say to a question; parts that do not apply are left out.
 *
 * @param kind "answer", "clarify", "unknown", "distress", "book", "cancel" (or move), "human" or "smalltalk"
 * @param text what a person would read; absent when the bot would rather act than say
 * @param language BCP 47 code of the text; where there is none, of the question
 * @param confidence calibrated probability: that the first candidate answers it, or that it is of this kind; 1 where a
 *     rule decided
 * @param source address of the page the article was read on
 * @param checkedOn the day somebody compared the article with it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Reaction(
        String kind,
        @Nullable String articleId,
        @Nullable String title,
        @Nullable String theme,
        @Nullable String text,
        String language,
        double confidence,
        @Nullable String source,
        @Nullable LocalDate checkedOn,
        List<Candidate> candidates) {
    /** An article that was considered; scores compare within one answer only. */
    record Candidate(String articleId, double score) {}

    /** A rule decided: words of distress or an order such as "annuler". */
    static Reaction byRule(String kind, @Nullable String text, Language language) {
        return meant(kind, text, language, 1);
    }

    /** No question. */
    static Reaction meant(String kind, @Nullable String text, Language language, double confidence) {
        return new Reaction(kind, null, null, null, text, language.code(), confidence, null, null, List.of());
    }

    static Reaction of(Answer.Found found, String title, Told told) {
        Article article = found.article();
        return new Reaction(
                "answer",
                article.id(),
                title,
                article.theme(),
                told.text(),
                told.language(),
                found.confidence(),
                article.source().url(),
                article.checkedOn(),
                candidates(found));
    }

    /** No single article: {@code kind} says whether there is a choice. */
    static Reaction without(String kind, Answer answer, Language language) {
        return new Reaction(
                kind, null, null, null, null, language.code(), answer.confidence(), null, null, candidates(answer));
    }

    private static List<Candidate> candidates(Answer answer) {
        return answer.candidates().stream()
                .map(each -> new Candidate(each.article().id(), each.score()))
                .toList();
    }

    @Override
    public String toString() {
        return "Reaction[" + kind + "]";
    }
}

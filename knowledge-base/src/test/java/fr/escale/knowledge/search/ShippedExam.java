package fr.escale.knowledge.search;

import fr.escale.knowledge.Article;
import fr.escale.knowledge.ShippedArticles;
import java.util.List;
import java.util.Locale;

/** The shipped articles, all territories at once, asked what they hold and what they do not. */
final class ShippedExam {
    private static final double LOWEST = 0.55;
    private static final double HIGHEST = 0.755;
    private static final double STEP = 0.02;

    /** A question asked: whether there is an answer, whether it came first, and how sure the search was. */
    private record Asked(Evaluation.Case question, String first, double sureness) {
        boolean answerable() {
            return !question.expected().isEmpty();
        }

        boolean right() {
            return question.expected().contains(first);
        }

        boolean answeredRightlyFrom(double least) {
            return right() && sureness >= least;
        }
    }

    private ShippedExam() {}

    /** Prints the figures of {@code evaluate}, what each threshold would answer, and each question that went wrong. */
    static void show(List<Evaluation.Case> questions) {
        List<Entry> entries = ShippedArticles.all().stream().map(Article::entry).toList();
        System.out.println("shipped " + Evaluation.run(entries, questions).json());
        SearchIndex index = Exam.taught(entries);
        List<Asked> asked = questions.stream().map(each -> ask(index, each)).toList();
        for (double from = LOWEST; from < HIGHEST; from += STEP) {
            show(from, asked);
        }
        double answered = Weights.taught().answerFrom();
        asked.stream()
                .filter(each -> each.answerable() ? !each.right() : each.sureness() >= answered)
                .forEach(each -> System.out.printf(
                        Locale.ROOT,
                        "%s %.2f %s: %s%n",
                        each.answerable() ? "wrong   " : "unknown ",
                        each.sureness(),
                        each.first(),
                        each.question().question()));
    }

    private static Asked ask(SearchIndex index, Evaluation.Case each) {
        Result result = index.find(each.question());
        String first = result.hits().isEmpty() ? "" : result.hits().getFirst().id();
        return new Asked(each, first, result.confidence());
    }

    private static void show(double from, List<Asked> asked) {
        System.out.printf(
                Locale.ROOT,
                "answered from %.2f: right %.3f, refused %.3f%n",
                from,
                share(asked.stream().filter(Asked::answerable).toList(), from, true),
                1 - share(asked.stream().filter(each -> !each.answerable()).toList(), from, false));
    }

    private static double share(List<Asked> asked, double from, boolean rightly) {
        return asked.stream()
                        .filter(each -> rightly ? each.answeredRightlyFrom(from) : each.sureness() >= from)
                        .count()
                / (double) asked.size();
    }
}

package fr.escale.console.articles;

import static fr.escale.speech.Speech.say;

import fr.escale.console.Since;
import fr.escale.knowledge.Answer;
import fr.escale.knowledge.Answers;
import fr.escale.knowledge.Article;
import fr.escale.knowledge.editing.GapGroup;
import fr.escale.knowledge.editing.Gaps.Gap;
import fr.escale.knowledge.editing.Gaps.Promise;
import fr.escale.knowledge.editing.Gaps.Why;
import fr.escale.speech.Speech;
import fr.escale.territory.Commune;
import fr.escale.territory.Territory;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Questions that ask for the same, as an editor sees them.
 *
 * @param trace the newest of them, for a new article
 * @param traces all of them
 * @param question the newest one, as typed
 * @param others some other wordings
 * @param ago how long ago it was last asked
 * @param where communes and how often each; empty when unknown
 * @param languages other languages than French, and how often each; empty when there are none
 * @param useless how many had an answer that did not help
 * @param waiting how many persons wish to be told the answer
 * @param given the article that was answered and did not help; null when none was, or it is gone
 * @param article another article that answers it by now; null when none does
 */
record GapRow(
        String trace,
        List<String> traces,
        String question,
        List<String> others,
        String ago,
        String where,
        String languages,
        long useless,
        long waiting,
        @Nullable Article given,
        @Nullable Article article) {
    private static final int MOST_WORDINGS = 3;

    static GapRow of(GapGroup group, List<Promise> promises, Answers answers, Territory territory, Instant now) {
        Gap newest = group.gaps().getFirst();
        var traces = group.gaps().stream().map(Gap::trace).toList();
        var found = found(newest, answers);
        var given = given(group, found, answers);
        return new GapRow(
                newest.trace(),
                traces,
                newest.question(),
                others(group),
                say("il y a {0}", Since.lasting(newest.at(), now)),
                listed(group.communes(), code -> place(code, territory)),
                listed(group.languages(), GapRow::language),
                group.useless(),
                waiting(traces, promises),
                given,
                found == null || isGiven(found, given, group) ? null : found);
    }

    /** How often it was asked. */
    public int times() {
        return traces.size();
    }

    private static long waiting(List<String> traces, List<Promise> promises) {
        return promises.stream()
                .filter(promise -> traces.contains(promise.gap().trace()))
                .map(Promise::asker)
                .distinct()
                .count();
    }

    private static List<String> others(GapGroup group) {
        String shown = group.gaps().getFirst().question();
        return group.gaps().stream()
                .map(Gap::question)
                .filter(question -> !question.equals(shown))
                .distinct()
                .limit(MOST_WORDINGS)
                .toList();
    }

    /** "Vannes (3), Saint-Avé": what has no name is left out. */
    private static String listed(Map<String, Long> counts, UnaryOperator<String> name) {
        return counts.entrySet().stream()
                .filter(count -> !name.apply(count.getKey()).isEmpty())
                .map(count -> name.apply(count.getKey()) + (count.getValue() == 1 ? "" : " (" + count.getValue() + ")"))
                .collect(Collectors.joining(", "));
    }

    private static String place(String code, Territory territory) {
        return code.isEmpty() ? "" : territory.anywhere(code).map(Commune::name).orElse(code);
    }

    private static String language(String code) {
        return code.equals("fr") ? "" : Locale.forLanguageTag(code).getDisplayLanguage(Speech.locale());
    }

    /** Where it was not kept which article was given, it is the one that would be given now. */
    private static @Nullable Article given(GapGroup group, @Nullable Article found, Answers answers) {
        return useless(group)
                .flatMap(gap ->
                        (gap.answer().isEmpty() ? Optional.ofNullable(found) : answers.article(gap.answer())).stream())
                .findFirst()
                .orElse(null);
    }

    private static boolean isGiven(Article found, @Nullable Article given, GapGroup group) {
        return given != null && given.id().equals(found.id())
                || useless(group).anyMatch(gap -> gap.answer().equals(found.id()));
    }

    private static Stream<Gap> useless(GapGroup group) {
        return group.gaps().stream().filter(gap -> gap.why() == Why.USELESS);
    }

    private static @Nullable Article found(Gap gap, Answers answers) {
        String commune = gap.commune().isEmpty() ? null : gap.commune();
        return answers.ask(gap.question(), commune, gap.language()) instanceof Answer.Found found
                ? found.article()
                : null;
    }
}

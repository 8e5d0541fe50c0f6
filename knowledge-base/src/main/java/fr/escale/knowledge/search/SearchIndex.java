package fr.escale.knowledge.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entry that answers a question, in the way people type. Held in memory, never changed once built, safe for
 * any number of threads: to change entries, build another.
 */
public final class SearchIndex {
    private static final int MOST_HITS = 10;

    private final Reading reading = new Reading();
    private final Shelf shelf;
    private final Ranking ranking;
    private final Weights weights;

    private SearchIndex(Shelf shelf, Weights weights, @Nullable Taught taught) {
        this.shelf = shelf;
        this.weights = weights;
        this.ranking = new Ranking(shelf, weights, taught);
    }

    /** An index over these entries, without a classifier; no entries are fine, nothing is then found. */
    public static SearchIndex of(List<Entry> entries) {
        return of(entries, Weights.untaught());
    }

    static SearchIndex of(List<Entry> entries, Weights weights) {
        return new SearchIndex(Shelf.of(entries), weights, null);
    }

    /** The same entries with a classifier; as it is when the classifier does not know all of them. */
    public SearchIndex with(Classifier classifier) {
        return with(classifier, Weights.taught());
    }

    SearchIndex with(Classifier classifier, Weights taught) {
        return Taught.knows(classifier, shelf.cards())
                ? new SearchIndex(shelf, taught, Taught.of(classifier, shelf.cards()))
                : this;
    }

    /** How many entries it holds. */
    public int size() {
        return shelf.cards().size();
    }

    /**
     * Looks for the entry that answers a question. Any text is fine: of a very long one only the first sixty words
     * count, and what holds no word finds nothing. Words that say little ("tu vas bien ?") give no confidence.
     */
    public Result find(String question) {
        Question read = read(question);
        List<Ranking.Candidate> ranked = ranking.rank(read);
        if (ranked.isEmpty()) {
            return Result.NOTHING;
        }
        double[] shares = shares(ranked);
        double confidence = read.asksSomething() ? weights.confidence(Cue.of(read, ranked, shares[0])) : 0;
        List<Hit> hits = IntStream.range(0, Math.min(MOST_HITS, ranked.size()))
                .mapToObj(i -> new Hit(ranked.get(i).id(), shares[i]))
                .toList();
        return new Result(hits, confidence, weights.band(confidence));
    }

    Question read(String question) {
        return Question.of(reading.words(question), shelf);
    }

    Traits traits(Question question) {
        return Traits.of(question, shelf.vocabulary());
    }

    /** The traits of a question, its words looked up by this instead of {@link #like}. */
    Traits traits(String question, Function<Word, List<Vocabulary.Likeness>> like) {
        return traits(Question.of(reading.words(question), shelf, like));
    }

    List<Vocabulary.Likeness> like(Word word) {
        return shelf.vocabulary().like(word);
    }

    List<Ranking.Candidate> rank(Question question) {
        return ranking.rank(question);
    }

    /** Scores as shares that sum to one: the softmax the weights were learned with. */
    static double[] shares(List<Ranking.Candidate> ranked) {
        double top = ranked.getFirst().score();
        double[] shares = ranked.stream()
                .mapToDouble(candidate -> Math.exp(candidate.score() - top))
                .toArray();
        double sum =
                IntStream.range(0, shares.length).mapToDouble(i -> shares[i]).sum();
        return IntStream.range(0, shares.length)
                .mapToDouble(i -> shares[i] / sum)
                .toArray();
    }
}

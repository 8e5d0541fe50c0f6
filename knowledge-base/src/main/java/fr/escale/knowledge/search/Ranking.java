package fr.escale.knowledge.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/** Gathers candidates for a question and what speaks for each, and puts them in order. */
final class Ranking {
    private static final int MOST_BY_WORDINGS = 30;
    private static final int MOST_BY_TEXT = 15;
    private static final int MOST_BY_SOUNDS = 15;
    private static final int MOST_BY_CLASS = 10;

    private final Shelf shelf;
    private final Weights weights;
    private final @Nullable Taught taught;

    /** @param taught null while there is no classifier for this shelf */
    Ranking(Shelf shelf, Weights weights, @Nullable Taught taught) {
        this.shelf = shelf;
        this.taught = taught;
        this.weights = weights;
    }

    /**
     * A candidate.
     *
     * @param signals by the ordinal of {@link Signal}
     * @param score their weighted sum
     */
    record Candidate(String id, double[] signals, double score) {
        double signal(Signal signal) {
            return signals[signal.ordinal()];
        }
    }

    /** The candidates of a question, the best first. */
    List<Candidate> rank(Question question) {
        var signals = new HashMap<Integer, double[]>();
        double weight = Math.max(1e-9, question.weight());
        for (ScoreDoc found : byStems(Candidates.Where.WORDINGS, question, MOST_BY_WORDINGS)) {
            signalsOf(found, signals)[Signal.WORDINGS.ordinal()] = found.score / weight;
        }
        for (ScoreDoc found : byStems(Candidates.Where.TEXT, question, MOST_BY_TEXT)) {
            signalsOf(found, signals)[Signal.TEXT.ordinal()] = found.score / weight;
        }
        for (ScoreDoc found : bySounds(question)) {
            signalsOf(found, signals);
        }
        if (taught != null && shelf.cards().size() > 0) {
            addBeliefs(taught.scores(Traits.of(question, shelf.vocabulary())), signals);
        }
        var candidates = new ArrayList<Candidate>();
        signals.forEach(
                (number, known) -> candidates.add(candidate(shelf.cards().get(number), known, question)));
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id));
        return candidates;
    }

    /** The classifier's favourites become candidates too. */
    private static void addBeliefs(float[] scores, Map<Integer, double[]> signals) {
        float[] beliefs = Beliefs.of(scores);
        float enough = Math.max(1e-6f, leastOfTheBest(scores));
        for (int card = 0; card < scores.length; card++) {
            if (scores[card] >= enough || signals.containsKey(card)) {
                double[] of = signals.computeIfAbsent(card, number -> new double[Signal.values().length]);
                of[Signal.TAUGHT.ordinal()] = scores[card] / Groundwork.SHARPNESS;
                of[Signal.BELIEF.ordinal()] = beliefs[card];
            }
        }
    }

    /** The tenth highest score; sorting them all would take longer than finding them. */
    private static float leastOfTheBest(float[] scores) {
        float[] best = new float[MOST_BY_CLASS];
        Arrays.fill(best, Float.NEGATIVE_INFINITY);
        for (float score : scores) {
            if (score > best[0]) {
                takeIn(score, best);
            }
        }
        return best[0];
    }

    /** @param best in rising order, which stays; the lowest makes room */
    private static void takeIn(float score, float[] best) {
        int at = 0;
        while (at + 1 < best.length && best[at + 1] < score) {
            best[at] = best[at + 1];
            at++;
        }
        best[at] = score;
    }

    private static double[] signalsOf(ScoreDoc found, Map<Integer, double[]> signals) {
        return signals.computeIfAbsent(found.doc, number -> new double[Signal.values().length]);
    }

    private ScoreDoc[] byStems(Candidates.Where where, Question question, int most) {
        List<Map<String, Float>> alternatives =
                question.asked().stream().map(Ranking::alternatives).toList();
        return shelf.candidates().best(where, alternatives, most);
    }

    private static Map<String, Float> alternatives(Question.Asked word) {
        float light = word.light() ? 0.07f : 1;
        return word.likenesses().stream()
                .collect(Collectors.toMap(like -> String.valueOf(like.stem()), like -> light * (float) like.degree()));
    }

    private ScoreDoc[] bySounds(Question question) {
        List<Map<String, Float>> runs = question.tellingSounds().stream()
                .map(run -> Map.of(String.valueOf(run), 1f))
                .toList();
        return shelf.candidates().best(Candidates.Where.SOUNDS, runs, MOST_BY_SOUNDS);
    }

    private Candidate candidate(Card card, double[] signals, Question question) {
        for (Card.Wording wording : card.wordings()) {
            double same = sameAs(wording, question);
            double turn = Turns.likeness(question.turns(), wording.turns());
            raise(signals, Signal.LETTERS, question.letters().cosine(wording.letters()));
            raise(signals, Signal.SOUNDS, question.sounds().cosine(wording.sounds()));
            raise(signals, Signal.MET, question.metBy(wording.stems()));
            raise(signals, Signal.SAME, same);
            raise(signals, Signal.MANNER, question.manner().cosine(wording.manner()));
            raise(signals, Signal.TURN, turn);
            raise(signals, Signal.MEANT, same * (1 + turn) / 2);
        }
        signals[Signal.TITLE.ordinal()] = sameAs(card.title(), question);
        signals[Signal.COVERED.ordinal()] = question.metBy(card.stems());
        return new Candidate(card.id(), signals, weights.score(signals));
    }

    private static double sameAs(Card.Wording wording, Question question) {
        return Math.sqrt(question.metBy(wording.stems()) * question.says(wording));
    }

    /** The likeliest wording counts, for each signal by itself. */
    private static void raise(double[] signals, Signal signal, double likeness) {
        signals[signal.ordinal()] = Math.max(signals[signal.ordinal()], likeness);
    }
}

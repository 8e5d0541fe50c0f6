package fr.escale.knowledge.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Teaches a classifier from the wordings of entries and from noisy forms of them; the same entries, the same classifier. */
final class Teacher {
    /** How often each wording is shown, each time noisy in another way. */
    private static final int ROUNDS = 4;

    private static final int NOISY_FORMS = 4;
    private static final int MOST_REMEMBERED = 30_000;
    private static final int MOST_SENTENCES = 4;
    private static final int SHORTEST_SENTENCE = 20;
    private static final float PACE = 2;
    private static final float WRONG_ENOUGH = 0.002f;

    private final Noise noise = new Noise();
    private final Map<Word, List<Vocabulary.Likeness>> likenesses = new HashMap<>();
    private final List<Entry> entries;
    private final SearchIndex index;

    /** A wording and the entry it is of, by number. */
    private record Lesson(int entry, String wording) {}

    Teacher(List<Entry> entries, SearchIndex index) {
        this.entries = entries;
        this.index = index;
    }

    /** Takes some milliseconds an entry. An interrupt ends it early, and what was learned till then is given. */
    Classifier teach(String fingerprint) {
        Classifier classifier = groundwork(fingerprint);
        List<Lesson> lessons = new ArrayList<>(lessons());
        for (int round = 0; round < ROUNDS && !Thread.currentThread().isInterrupted(); round++) {
            Collections.shuffle(lessons, new SplittableRandom(round));
            float pace = PACE * (ROUNDS - round) / ROUNDS;
            for (Lesson lesson : lessons) {
                learn(classifier, lesson, round, pace);
            }
        }
        return classifier;
    }

    private Classifier groundwork(String fingerprint) {
        var groundwork = new Groundwork();
        for (Entry entry : entries) {
            List<Traits> noisy = wordings(entry)
                    .flatMap(wording -> IntStream.range(0, NOISY_FORMS).mapToObj(round -> noisy(wording, round)))
                    .map(this::traits)
                    .toList();
            groundwork.add(
                    Stream.concat(wordings(entry), sentences(entry))
                            .map(this::traits)
                            .toList(),
                    noisy);
        }
        return groundwork.classifier(entries.stream().map(Entry::id).toList(), fingerprint);
    }

    private List<Lesson> lessons() {
        return IntStream.range(0, entries.size())
                .boxed()
                .flatMap(number -> wordings(entries.get(number)).map(wording -> new Lesson(number, wording)))
                .toList();
    }

    private static Stream<String> wordings(Entry entry) {
        return Stream.concat(Stream.of(entry.title()), entry.questions().stream());
    }

    private static Stream<String> sentences(Entry entry) {
        return Stream.of(entry.text().split("[.!?\n]+"))
                .filter(sentence -> sentence.length() >= SHORTEST_SENTENCE)
                .limit(MOST_SENTENCES);
    }

    private String noisy(String wording, int round) {
        var random = new SplittableRandom(wording.hashCode() * 31L + round);
        return switch (round % NOISY_FORMS) {
            case 0 -> noise.texted(wording, random);
            case 1 -> noise.shortened(wording, random);
            case 2 -> noise.slipped(wording, random);
            default -> noise.shortened(noise.texted(wording, random), random);
        };
    }

    private Traits traits(String wording) {
        if (likenesses.size() > MOST_REMEMBERED) {
            likenesses.clear();
        }
        return index.traits(wording, word -> likenesses.computeIfAbsent(word, index::like));
    }

    private void learn(Classifier classifier, Lesson lesson, int round, float pace) {
        Traits traits = traits(noisy(lesson.wording(), round + NOISY_FORMS));
        float[] wrong = Beliefs.of(classifier.scores(traits));
        wrong[lesson.entry()] -= 1;
        for (int i = 0; i < wrong.length; i++) {
            wrong[i] = Math.abs(wrong[i]) < WRONG_ENOUGH ? 0 : wrong[i];
        }
        if (wrong[lesson.entry()] != 0) {
            classifier.correct(traits, wrong, pace);
        }
    }
}

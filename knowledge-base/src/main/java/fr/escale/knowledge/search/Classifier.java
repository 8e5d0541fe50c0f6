package fr.escale.knowledge.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Which entry a question is about, learned from noisy wordings: a multinomial logistic regression whose weights exist
 * only where an entry's wordings have a trait. Safe for any number of threads once it is taught.
 */
public final class Classifier {
    private final List<String> ids;
    private final String fingerprint;
    private final Numbering traits;
    private final int[] starts;
    private final int[] classes;
    private final float[] weights;

    /**
     * @param ids of the entries, each a class
     * @param fingerprint of what it was taught from
     * @param traits the traits it knows
     * @param starts for each trait where its weights begin, and behind the last where they end
     * @param classes for each weight, which class it speaks for
     */
    Classifier(List<String> ids, String fingerprint, Numbering traits, int[] starts, int[] classes, float[] weights) {
        this.ids = List.copyOf(ids);
        this.fingerprint = fingerprint;
        this.traits = traits;
        this.starts = starts;
        this.classes = classes;
        this.weights = weights;
    }

    /**
     * A classifier taught from the titles, wordings and a little of the texts of these entries. Takes some milliseconds
     * an entry; an interrupt ends it early with what was learned till then.
     */
    public static Classifier of(List<Entry> entries) {
        return new Teacher(entries, SearchIndex.of(entries)).teach(Fingerprint.of(entries));
    }

    /**
     * Writes it in a form that {@link #read} takes, and closes the stream.
     *
     * @throws IOException when the stream does not take it
     */
    public void write(OutputStream stream) throws IOException {
        ClassifierFile.write(this, stream);
    }

    /**
     * Reads what {@link #write} wrote, and closes the stream.
     *
     * @throws IOException when it is something else
     */
    public static Classifier read(InputStream stream) throws IOException {
        return ClassifierFile.read(stream);
    }

    /** Changes when the classifier of these entries would: 64 hexadecimal digits; their order does not count. */
    public static String fingerprint(List<Entry> entries) {
        return Fingerprint.of(entries);
    }

    /** How much speaks for each class, by the place of its id; comparable within one question. */
    float[] scores(Traits asked) {
        float[] scores = new float[ids.size()];
        for (int i = 0; i < asked.keys().length; i++) {
            int trait = traits.of(asked.keys()[i]);
            if (trait >= 0) {
                add(trait, asked.values()[i], scores);
            }
        }
        return scores;
    }

    private void add(int trait, float value, float[] scores) {
        for (int at = starts[trait]; at < starts[trait + 1]; at++) {
            scores[classes[at]] += value * weights[at];
        }
    }

    /** One step towards the right class: how sure of each class one was is known, {@code wrong} is what it is too much. */
    void correct(Traits asked, float[] wrong, float pace) {
        for (int i = 0; i < asked.keys().length; i++) {
            int trait = traits.of(asked.keys()[i]);
            if (trait >= 0) {
                correct(trait, pace * asked.values()[i], wrong);
            }
        }
    }

    private void correct(int trait, float pace, float[] wrong) {
        for (int at = starts[trait]; at < starts[trait + 1]; at++) {
            weights[at] -= pace * wrong[classes[at]];
        }
    }

    List<String> ids() {
        return ids;
    }

    /** Of the entries it was taught from. */
    public String fingerprint() {
        return fingerprint;
    }

    Numbering traits() {
        return traits;
    }

    int[] starts() {
        return starts;
    }

    int[] classes() {
        return classes;
    }

    float[] weights() {
        return weights;
    }
}

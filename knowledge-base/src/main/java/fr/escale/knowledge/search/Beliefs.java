package fr.escale.knowledge.search;

/** Scores as shares that sum to one (softmax). */
final class Beliefs {
    private Beliefs() {}

    static float[] of(float[] scores) {
        float top = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            top = Math.max(top, score);
        }
        float[] shares = new float[scores.length];
        float sum = 0;
        for (int i = 0; i < scores.length; i++) {
            shares[i] = (float) Math.exp(scores[i] - top);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}

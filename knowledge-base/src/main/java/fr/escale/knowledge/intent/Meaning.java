package fr.escale.knowledge.intent;

/**
 * What a message most likely means.
 *
 * @param probability that its kind is right, all small talk being one kind: calibrated, 0 to 1
 */
public record Meaning(Intent intent, double probability) {
    private static final double SURE = 0.85;

    /** Whether it may be acted upon without asking; never for a question. */
    public boolean isSure() {
        return intent != Intent.QUESTION && probability >= SURE;
    }
}

package fr.escale.tour;

/** How many people a stop's team counted: {@code met} in all, {@code advised} at once, {@code again} for a second time. */
public record Tally(int met, int advised, int again) {
    /** What is counted with one tap. */
    public enum Tap {
        MET("met"),
        ADVISED("advised"),
        AGAIN("again");

        private final String field;

        Tap(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }
}

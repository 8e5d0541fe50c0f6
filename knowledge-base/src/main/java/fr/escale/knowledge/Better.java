package fr.escale.knowledge;

/** Of two answers to one question, searched for in two languages, the one that says more. */
final class Better {
    private Better() {}

    static Answer of(Answer own, Answer french) {
        int said = Integer.compare(rank(own), rank(french));
        boolean surer = own.confidence() >= french.confidence();
        return said > 0 || (said == 0 && surer) ? own : french;
    }

    private static int rank(Answer answer) {
        return switch (answer) {
            case Answer.Found found -> 2;
            case Answer.Choice choice -> 1;
            case Answer.Unknown unknown -> 0;
        };
    }
}

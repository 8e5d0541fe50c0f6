package fr.escale.console.referents;

/** A cell that says nothing we can read; its message is the sentence to show, in French. */
final class UnreadableException extends RuntimeException {
    UnreadableException(String sentence) {
        super(sentence);
    }

    /** What was expected, and what was found. */
    static UnreadableException of(String expected, String found) {
        return new UnreadableException(
                found.isEmpty() ? expected + " Ici : rien." : expected + " Ici : « " + found + " ».");
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}

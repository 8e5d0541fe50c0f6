package fr.escale.console.referents;

import static fr.escale.speech.Speech.say;

/** A cell that says nothing we can read; its message is the sentence to show. */
final class UnreadableException extends RuntimeException {
    UnreadableException(String sentence) {
        super(sentence);
    }

    /** What was expected, and what was found. */
    static UnreadableException of(String expected, String found) {
        return new UnreadableException(
                expected + " " + (found.isEmpty() ? say("Ici : rien.") : say("Ici : « {0} ».", found)));
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}

package fr.escale.console.tour;

/** A place that was typed is none; what is wrong with it is said in French, to staff. */
final class WrongPlaceException extends RuntimeException {
    private final String words;

    WrongPlaceException(String words) {
        super(words);
        this.words = words;
    }

    String words() {
        return words;
    }
}

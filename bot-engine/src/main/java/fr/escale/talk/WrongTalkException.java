package fr.escale.talk;

/** A talk file that cannot be read; the message names the place and what was expected. */
final class WrongTalkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongTalkException(String message) {
        super(message);
    }

    WrongTalkException(String message, Throwable cause) {
        super(message, cause);
    }
}

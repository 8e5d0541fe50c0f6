package fr.escale.conversation;

/** Where channels file what arrived. When it returns, the message is durable. */
public interface Filing {
    /**
     * Files a message. It returns only after a commit that began after the write, also for a duplicate.
     *
     * @throws FullException when the backlog is above its bound: answer 503 with Retry-After
     * @throws org.springframework.dao.DataAccessException when the store is down: answer 503 with Retry-After
     */
    Filed file(InboundMessage message);

    /**
     * What became of it.
     *
     * @param message the id we gave it: the same for the same message
     * @param duplicate it was here before; nothing changed
     */
    record Filed(String conversation, String message, boolean duplicate) {}

    /** More is waiting than we promise to keep up with. */
    class FullException extends RuntimeException {
        public FullException(String message) {
            super(message);
        }
    }
}

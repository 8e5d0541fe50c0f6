package fr.escale.media;

/** Who takes what was written down of a voice message. */
public interface Listener {
    /**
     * Saying it again with the same id changes nothing.
     *
     * @param id of the message whose voice note it was
     */
    void heard(String conversation, String id, String words);
}

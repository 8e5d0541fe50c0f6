package fr.escale.media;

/** Who hears what became of a file that a person sent. Hearing it again with the same id changes nothing. */
public interface Listener {
    /**
     * Something was written down of it.
     *
     * @param id of the message whose voice note it was
     */
    void heard(String conversation, String id, String words);

    /**
     * It is not kept: whoever sent it has to know.
     *
     * @param id of the message it came with
     * @return false while that message has not had its turn, or when its conversation is no more
     */
    boolean refused(String conversation, String id, Refusal why);
}

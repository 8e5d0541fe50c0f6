package fr.escale.conversation;

import fr.escale.conversation.InboundMessage.Besides;
import fr.escale.engine.Input;
import fr.escale.media.Listener;
import org.springframework.stereotype.Component;

/**
 * What a machine heard in a voice note goes the way of every text: words of danger are looked for first, and it is
 * answered like what was typed.
 */
@Component
class WrittenDown implements Listener {
    private final Conversations conversations;
    private final Filing filing;

    WrittenDown(Conversations conversations, Filing filing) {
        this.conversations = conversations;
        this.filing = filing;
    }

    /** Filed as said when the person was last heard: it opens no window of its own. */
    @Override
    public void heard(String conversation, String id, String words) {
        conversations
                .find(conversation)
                .filter(c -> c.erasing == null)
                .ifPresent(c -> filing.file(new InboundMessage(
                        c.person, "heard:" + id, c.heard, new Input.Text(words), Besides.TRANSCRIBED)));
    }
}

package fr.escale.conversation;

import fr.escale.conversation.InboundMessage.Besides;
import fr.escale.engine.Input;
import fr.escale.media.Listener;
import fr.escale.media.Refusal;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/**
 * What became of a file. What a machine heard in a voice note goes the way of every text: words of danger are looked
 * for first, and it is answered like what was typed. Of what is not kept the person hears, and what they can send.
 */
@Component
class MediaNews implements Listener {
    private final Conversations conversations;
    private final Filing filing;
    private final Interruption interruption;
    private final Phrases phrases;
    private final InstantSource clock;

    MediaNews(
            Conversations conversations,
            Filing filing,
            Interruption interruption,
            Phrases phrases,
            InstantSource clock) {
        this.conversations = conversations;
        this.filing = filing;
        this.interruption = interruption;
        this.phrases = phrases;
        this.clock = clock;
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

    @Override
    public boolean refused(String conversation, String id, Refusal why) {
        boolean hadItsTurn = conversations
                .find(conversation)
                .filter(c -> c.hasHandled(id) || c.remembersNotAll())
                .isPresent();
        if (hadItsTurn) {
            interruption.change(conversation, Urgency.REPLY, c -> tell(c, id, why));
        }
        return hadItsTurn;
    }

    /** Once. A human who holds the conversation sees it on the desk, and says it better. */
    private boolean tell(Conversation c, String id, Refusal why) {
        boolean first = c.erasing == null && c.mode != Mode.HUMAN && c.done.first("refused:" + id);
        if (first) {
            c.say(phrases.notKept(why, c.language()), Urgency.REPLY, id, clock.instant());
        }
        return first;
    }
}

package fr.escale.channel.whatsapp;

import fr.escale.channel.Letterbox.LaterException;
import fr.escale.channel.whatsapp.NotificationReader.Preference;
import fr.escale.conversation.Outbox;
import fr.escale.conversation.Transcripts;
import java.util.List;
import org.springframework.dao.DataAccessException;

/** Notes what people told WhatsApp about messages they did not ask for. Of strangers nothing is noted. */
final class Preferences {
    private final Transcripts transcripts;
    private final Outbox outbox;

    Preferences(Transcripts transcripts, Outbox outbox) {
        this.transcripts = transcripts;
        this.outbox = outbox;
    }

    /**
     * Returns when all of it is durable.
     *
     * @throws LaterException when it is not: the notification is to come again
     */
    void note(List<Preference> preferences) {
        try {
            preferences.forEach(this::note);
        } catch (DataAccessException outage) {
            throw new LaterException(outage);
        }
    }

    private void note(Preference preference) {
        preference.names().stream()
                .flatMap(name -> transcripts.conversationOf(name).stream())
                .findFirst()
                .ifPresent(conversation -> {
                    if (preference.wanted()) {
                        outbox.welcome(conversation, preference.at());
                    } else {
                        outbox.declined(conversation, preference.at());
                    }
                });
    }
}

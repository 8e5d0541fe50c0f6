package fr.escale.console.desk;

import static fr.escale.speech.Speech.say;

import fr.escale.console.Reason;
import fr.escale.console.Since;
import fr.escale.conversation.Desk.Entry;
import fr.escale.conversation.Mode;
import fr.escale.conversation.Urgency;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One conversation as the desk's pages show it.
 *
 * @param version changes whenever who speaks changes: then the page's actions are drawn anew
 * @param since how long it has waited or been held ("4 min")
 * @param heard when the person last wrote
 */
record Card(
        String conversation,
        String version,
        Mode mode,
        boolean distress,
        String channel,
        String why,
        @Nullable String holder,
        String since,
        String heard,
        String last,
        @Nullable String commune) {

    static Card of(Entry entry, Instant now, ZoneId zone) {
        return new Card(
                entry.conversation(),
                entry.mode() + "·" + entry.holder() + "·" + entry.urgency(),
                entry.mode(),
                entry.mode() != Mode.BOT && entry.urgency() == Urgency.DISTRESS,
                channel(entry.channel()),
                Reason.of(entry.why()),
                entry.holder(),
                Since.lasting(entry.since(), now),
                Since.moment(entry.lastHeard(), now, zone),
                entry.last(),
                entry.commune());
    }

    static String channel(String channel) {
        return switch (channel) {
            case "telegram" -> "Telegram";
            case "whatsapp" -> "WhatsApp";
            case "tryit" -> say("Page d’essai");
            default -> channel;
        };
    }

    /** Names the conversation only: the person's words stay out of logs. */
    @Override
    public String toString() {
        return "Card[" + conversation + "]";
    }
}

package fr.escale.conversation;

import java.util.Collection;
import java.util.Map;

/** What a platform tells afterwards of messages that it has taken from us. */
public interface Receipts {
    /**
     * Notes them; they are durable when it returns. What is known already, or less than what is known, changes nothing:
     * receipts may come late, twice and in any order, also before we know that the message has left. So does one for a
     * message that is not there (any more).
     *
     * @return those that are billed and were not known to be so
     * @throws org.springframework.dao.DataAccessException when the store is down: have them delivered again
     */
    Collection<Receipt> note(Collection<Receipt> receipts);

    /** How many messages of this conversation the platform bills, by its own categories ("utility"). */
    Map<String, Integer> billed(String conversation);

    /**
     * What is told of one message.
     *
     * @param parcel the tag it was sent with: {@link Outbox.Parcel#id}, and for a piece before the last "+" and its number
     * @param why of a loss, in French: what happened and what can be done; empty otherwise
     * @param category what it is billed as; empty when it is not billed, or that was not told
     */
    record Receipt(String parcel, News news, String why, String category) {}

    /** What has happened to it. */
    enum News {
        SENT,
        DELIVERED,
        READ,
        /** It will never arrive. */
        LOST,
        /** It did not arrive, and another try may. */
        LOST_FOR_NOW,
        /** It did not arrive, since the person has not written for too long. */
        WINDOW_CLOSED,
        /** It did not arrive, since the person wants nothing of us unasked. */
        DECLINED
    }
}

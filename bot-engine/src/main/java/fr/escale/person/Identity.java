package fr.escale.person;

/**
 * Somebody's address on a channel.
 *
 * @param channel "telegram", "whatsapp" or "tryit"
 * @param account which of our accounts they wrote to (bot id, phone number id, "tryit")
 * @param address what the platform needs to answer them (chat id, phone number or business-scoped id, random id)
 */
public record Identity(String channel, String account, String address) {
    @Override
    public String toString() {
        return "Identity[" + channel + "]";
    }
}

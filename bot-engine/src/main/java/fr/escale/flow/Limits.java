package fr.escale.flow;

/**
 * What one message of a channel can hold, as data. Lengths are in characters unless they say bytes.
 *
 * @param text a plain text
 * @param bodyWithButtons the text above buttons
 * @param bodyWithList the text above a list
 * @param buttons how many buttons a message may have; more become a list
 * @param buttonLabel a button's label
 * @param idBytes a button's or row's id, in bytes
 * @param rows rows of a list in total; 0 when the channel has no lists (rows are then shown as buttons)
 * @param rowLabel a row's label
 * @param rowDescription a row's description
 * @param opener the label that opens a list
 * @param files whether files can be sent; if not, they are shown as links
 */
public record Limits(
        int text,
        int bodyWithButtons,
        int bodyWithList,
        int buttons,
        int buttonLabel,
        int idBytes,
        int rows,
        int rowLabel,
        int rowDescription,
        int opener,
        boolean files) {

    /** Telegram Bot API: text 4096, callback_data 64 bytes, 100 inline buttons; rows become buttons. */
    public static final Limits TELEGRAM = new Limits(4096, 4096, 4096, 100, 64, 64, 0, 64, 0, 0, false);

    /** WhatsApp Cloud API: 3 reply buttons of 20 characters under 1024; a list of 10 rows (24, 72) under 4096, opener 20. */
    public static final Limits WHATSAPP = new Limits(4096, 1024, 4096, 3, 20, 200, 10, 24, 72, 20, false);

    /** The browser: nothing binds us; a list of ten rows stays readable. */
    public static final Limits TRYIT = new Limits(4096, 4096, 4096, 10, 40, 256, 10, 40, 72, 24, true);
}

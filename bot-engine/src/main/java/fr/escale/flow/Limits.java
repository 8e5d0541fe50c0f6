package fr.escale.flow;

import java.util.List;

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
 * @param caption the text beside a file
 * @param files the media types of files that can be sent; all others are shown as links. A list and a file never share a
 *     message
 * @param place how it asks where somebody is
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
        int caption,
        List<String> files,
        Place place) {
    /** How a channel lets somebody share where they are at a tap. */
    public enum Place {
        /** In a message that has nothing else to tap; its text has at most the length of one above buttons. */
        ALONE,
        /** With a button beside the others. */
        BUTTON
    }

    private static final List<String> ALL = List.of("*/*");

    public Limits {
        files = List.copyOf(files);
    }

    /** Telegram Bot API: text 4096, caption 1024, callback_data 64 bytes, 100 inline buttons; rows become buttons. */
    public static final Limits TELEGRAM =
            new Limits(4096, 4096, 4096, 100, 64, 64, 0, 64, 0, 0, 1024, ALL, Place.BUTTON);

    /**
     * WhatsApp Cloud API: 3 reply buttons of 20 characters under 1024; a list of 10 rows (24, 72) under 4096, opener 20;
     * pictures and PDF with a caption of 1024; a location request under 1024.
     */
    public static final Limits WHATSAPP = new Limits(
            4096,
            1024,
            4096,
            3,
            20,
            200,
            10,
            24,
            72,
            20,
            1024,
            List.of("image/jpeg", "image/png", "application/pdf"),
            Place.ALONE);

    /** The browser: nothing binds us; a list of ten rows stays readable, and it asks for a place itself. */
    public static final Limits TRYIT =
            new Limits(4096, 4096, 4096, 10, 40, 256, 10, 40, 72, 24, 4096, ALL, Place.BUTTON);

    /** Whether a file of that media type can be sent. */
    public boolean carries(String type) {
        return files.equals(ALL) || files.contains(type);
    }
}

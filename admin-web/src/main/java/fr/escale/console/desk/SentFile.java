package fr.escale.console.desk;

/**
 * A file as a conversation's page shows it.
 *
 * @param name what it is, in French
 * @param shape "audio", "picture", "video" or "file"; "none" when there is nothing to open
 * @param address where it is; empty when there is nothing to open
 * @param mark what became of it, in French; may be empty
 * @param unseen whether nobody of the team has opened it
 */
record SentFile(String name, String shape, String address, String mark, boolean unseen) {
    static SentFile named(String name) {
        return new SentFile(name, "none", "", "", false);
    }
}

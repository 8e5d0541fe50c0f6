package fr.escale.channel.tryit;

/**
 * Whether anyone may try the bot in the browser.
 *
 * @param on by default only while no channel and no public address is set
 */
public record TryIt(boolean on) {
    static final String CHANNEL = "tryit";
}

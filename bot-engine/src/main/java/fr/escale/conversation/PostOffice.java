package fr.escale.conversation;

/** Which accounts' post leaves from this very instance. The channels provide it. */
public interface PostOffice {
    /** Whether the courier of that account runs here now. */
    boolean sends(String channel, String account);
}

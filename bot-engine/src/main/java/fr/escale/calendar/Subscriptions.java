package fr.escale.calendar;

/**
 * The secret links by which referents read their agenda in a calendar of their own: one each, at any time. Only a mark
 * of the secret is kept, so a link is shown once; a new one, or none, puts an end to the old one.
 */
public interface Subscriptions {
    /** A new link for this referent; the old one ends. Without a public address it begins with "/". */
    String renew(String referent);

    /** Whether this referent has a link. */
    boolean isOn(String referent);

    /** Ends this referent's link. Twice is once. */
    void revoke(String referent);
}

package fr.escale.duty;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The phones and browsers that staff have said may ring (Web Push, RFC 8030). */
public interface Devices {
    /** Our public key, which a browser asks for when it subscribes: an uncompressed P-256 point in base64url. */
    String publicKey();

    /**
     * Notes a browser's subscription, again under another name when it was known.
     *
     * @param name what its owner sees in their list, such as "Chrome, Android"
     * @return false when it is none that we could ring: the address of no push service, or broken keys
     */
    boolean add(String member, String name, Subscription subscription, Instant now);

    /** Those of one member of staff, the newest first. */
    List<Device> of(String member);

    /** Forgets one of theirs. */
    void remove(String member, String id);

    /** Rings all of one member's, as a try, in that language. */
    Bell.Rung tryOut(String member, Locale language, Instant now);

    /** What a browser tells when it subscribes, as it stands there. */
    record Subscription(String endpoint, String p256dh, String auth) {
        @Override
        public String toString() {
            return "Subscription[***]";
        }
    }

    /**
     * One of them.
     *
     * @param rang when a push service last took a call for it; null before the first
     */
    record Device(
            String id, String name, Instant since, @Nullable Instant rang) {}
}

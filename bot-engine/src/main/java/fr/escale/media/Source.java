package fr.escale.media;

import java.io.IOException;
import java.io.InputStream;

/** A platform that gives out what people sent to one of our accounts. */
public interface Source {
    /** As in identities. */
    String channel();

    /** Our account there, as in identities. */
    String account();

    /**
     * Opens a file. It is asked of pinned hosts only, whatever the platform's answer names.
     *
     * @throws GoneException when it will never be given out
     * @throws IOException when it may be later; no message of it names an address, for addresses carry tokens
     */
    InputStream open(String handle) throws IOException, GoneException;

    /** The platform will not give it out; why, in French, for the team. */
    class GoneException extends Exception {
        private final String why;
        private final Refusal refusal;

        public GoneException(String why) {
            this(why, Refusal.LOST);
        }

        public GoneException(String why, Refusal refusal) {
            super(why);
            this.why = why;
            this.refusal = refusal;
        }

        /** The same, for whoever sent it. */
        public Refusal refusal() {
            return refusal;
        }

        public String why() {
            return why;
        }
    }
}

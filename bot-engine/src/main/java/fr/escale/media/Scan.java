package fr.escale.media;

import java.io.IOException;

/** Looks at one file while it comes in. */
interface Scan extends AutoCloseable {
    /** Where no scanner is set: everything is clean. */
    Scan NONE = new Scan() {
        @Override
        public void take(byte[] piece) {
            // nobody looks
        }

        @Override
        public boolean isClean() {
            return true;
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    /** @throws IOException when the scanner cannot be asked now */
    void take(byte[] piece) throws IOException;

    /**
     * What it says, once all pieces are there.
     *
     * @throws IOException when it does not say; the file is then not kept, and tried again
     */
    boolean isClean() throws IOException;

    @Override
    void close() throws IOException;

    /** Begins to look at another file. */
    interface Scanner {
        /** @throws IOException when the scanner cannot be asked now */
        Scan begin() throws IOException;
    }
}

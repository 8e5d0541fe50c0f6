package fr.escale.media;

import java.io.IOException;
import java.util.Optional;

/** Writes down what somebody says. */
interface Transcription {
    /** Where no endpoint is set: a human listens. */
    Transcription NONE = new Transcription() {
        @Override
        public boolean isOn() {
            return false;
        }

        @Override
        public Optional<String> of(FileType type, byte[] voice) {
            return Optional.empty();
        }
    };

    boolean isOn();

    /**
     * The words; empty when nothing was said, or the endpoint does not take such a file.
     *
     * @throws IOException when the endpoint gives no answer now
     */
    Optional<String> of(FileType type, byte[] voice) throws IOException;
}

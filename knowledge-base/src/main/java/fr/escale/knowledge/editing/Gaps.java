package fr.escale.knowledge.editing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Questions that found no answer, kept sealed and without identities, so that editors see what is missing. */
public interface Gaps {
    /**
     * Notes a question that found no answer. Doing it again with the same trace changes nothing.
     *
     * @param trace an id that only the asker's own conversation remembers, so that erasure reaches the question
     */
    void note(String trace, String question, Instant at);

    /** The newest gaps first, at most {@code most}. */
    List<Gap> newest(int most);

    /** An editor has dealt with it. */
    void settle(String trace);

    /** Forgets these questions for good. */
    void erase(Collection<String> traces);

    /** One question without an answer. */
    record Gap(String trace, String question, Instant at) {
        /** Without the question: it is somebody's message. */
        @Override
        public String toString() {
            return "Gap[" + trace + ", " + at + "]";
        }
    }
}

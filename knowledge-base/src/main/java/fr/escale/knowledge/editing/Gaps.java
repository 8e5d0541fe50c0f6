package fr.escale.knowledge.editing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Questions that found no answer, kept sealed and without identities, so that editors see what is missing. */
public interface Gaps {
    /** Notes a question that found no answer. Doing it again with the same trace changes nothing. */
    void note(Gap gap);

    /** Notes a question in French that we did not know, asked who knows where. */
    default void note(String trace, String question, Instant at) {
        note(new Gap(trace, question, at));
    }

    /** The newest gaps first that no editor has dealt with, at most {@code most}. */
    List<Gap> newest(int most);

    /** An editor has dealt with it: forgotten, or only out of sight while its asker waits to be told. */
    void close(String trace);

    /** Its promise is kept: forgotten. */
    void settle(String trace);

    /** Forgets these questions for good. */
    void erase(Collection<String> traces);

    /**
     * Whoever asked wishes to be told once there is an answer; nothing when the gap is gone.
     *
     * @param asker the conversation to tell; kept sealed, and only for this
     */
    void promise(String trace, String asker);

    /** All gaps whose askers wish to be told. */
    List<Promise> promises();

    /** Why a question is a gap. */
    enum Why {
        /** Nothing was found. */
        UNKNOWN,
        /** What was answered did not help. */
        USELESS
    }

    /**
     * One question without an answer.
     *
     * @param trace an id that only the asker's own conversation remembers, so that erasure reaches the question
     * @param language BCP 47 code of the language it is asked in
     * @param commune INSEE code of where it was asked; empty when unknown
     * @param answer id of the article that was answered and did not help; empty when none was, or it is unknown
     */
    record Gap(String trace, String question, Instant at, Why why, String language, String commune, String answer) {
        /** With no article that was answered. */
        public Gap(String trace, String question, Instant at, Why why, String language, String commune) {
            this(trace, question, at, why, language, commune, "");
        }

        /** In French, unknown, from who knows where. */
        public Gap(String trace, String question, Instant at) {
            this(trace, question, at, Why.UNKNOWN, "fr", "");
        }

        /** Without the question: it is somebody's message. */
        @Override
        public String toString() {
            return "Gap[" + trace + ", " + at + "]";
        }
    }

    /** A gap and the conversation that wishes to be told. */
    record Promise(Gap gap, String asker) {}
}

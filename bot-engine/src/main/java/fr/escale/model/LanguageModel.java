package fr.escale.model;

import java.util.Locale;
import java.util.Optional;

/**
 * What a language model may be asked. It answers within {@link ModelSettings#PATIENCE}, or not at all: nothing that it
 * does or fails to do throws. Never to be asked about distress.
 */
public interface LanguageModel {
    /** Whether one is set. */
    boolean isOn();

    /**
     * The same question in plain French words, to search with; never to be shown to anybody.
     *
     * @param question as it was typed; links, addresses, long numbers and the name they give themselves are taken out
     *     before it leaves
     */
    Optional<String> clearer(String question);

    /**
     * The same answer in another language.
     *
     * @param answer as it would be said in French
     * @return nothing when a figure, number, link or name in it is not one of the answer's, or one of those is missing
     */
    Optional<String> translated(String answer, Locale language);

    /**
     * What somebody wrote, in French, for staff who do not read their language; never to be shown to young people.
     *
     * @param message as it was written; links, addresses, long numbers and the name they give themselves are taken out
     *     before it leaves
     * @return nothing for more than 1,000 characters, or when a link is in what comes back
     */
    Optional<String> inFrench(String message);

    /**
     * The same answer in shorter sentences and simpler words, in French. Checked like a translation; and it must be made
     * mostly of the answer's own words.
     */
    Optional<String> simpler(String answer);
}

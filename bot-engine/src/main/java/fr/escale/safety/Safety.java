package fr.escale.safety;

import java.util.Optional;

/** Looks at every text before anything else does: offline, without a language model, in every state. */
public interface Safety {
    /** The danger these words speak of, if any. Never fails, whatever the text; prefers a false alarm to a miss. */
    Optional<Danger> look(String text);

    /** The same, with what these words tell of who is in danger. */
    default Optional<Plight> hear(String text) {
        return look(text).map(Plight::of);
    }

    /** In what mood somebody writes on who was just in danger. */
    default Mood mood(String text) {
        return Mood.STILL_HERE;
    }

    /** The wordings shipped with Escale: French as it is written on phones, and the commonest ones of six languages. */
    static Safety shipped() {
        return SpokenSafety.shipped();
    }
}

package fr.escale.safety;

import java.time.ZonedDateTime;

/** What is said at once to somebody in danger. */
public interface Help {
    /**
     * The first message: the right numbers for this danger, this person and this hour, with a way to write for who
     * cannot speak. At most 1,024 characters. It promises nothing about people.
     */
    String say(Plight plight, ZonedDateTime now);

    /**
     * What is said while the bot stays with them: short, with the first numbers again.
     *
     * @param time how often something was said before, so that it is not always the same
     */
    default String stay(Plight plight, Mood mood, int time, ZonedDateTime now) {
        return say(plight, now);
    }

    /** The same help in that language (BCP 47); the one it has when it is not written in that language. */
    default Help in(String language) {
        return this;
    }

    /** The texts shipped with Escale, in French first; the numbers are French ones and their hours Paris time. */
    static Help shipped() {
        return WrittenHelp.shipped();
    }
}

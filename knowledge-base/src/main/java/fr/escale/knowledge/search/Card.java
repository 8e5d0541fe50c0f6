package fr.escale.knowledge.search;

import java.util.List;

/**
 * An entry as the search keeps it.
 *
 * @param id the entry's id
 * @param wordings its title and questions
 * @param stems numbers of all stems of wordings and text, rising, each once
 */
record Card(String id, List<Wording> wordings, int[] stems) {
    /** The title, which is its first wording. */
    Wording title() {
        return wordings.getFirst();
    }

    /**
     * One way of asking.
     *
     * @param stems numbers of its stems, rising, each once
     * @param weights what each stem weighs: its rarity, less if it is a light word
     * @param letters its runs of letters
     * @param sounds its runs of sounds
     * @param manner its words that say little, by the numbers of their stems
     * @param turns its turns of phrase, by {@link Turns}
     */
    record Wording(int[] stems, double[] weights, Vector letters, Vector sounds, Vector manner, int turns) {}
}

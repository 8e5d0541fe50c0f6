package fr.escale.knowledge.search;

import java.util.List;

/**
 * A word of a question with all it may stand for.
 *
 * @param forms folded spellings, the likeliest first; at least one
 * @param light whether it says little about what is asked
 */
record Word(List<String> forms, boolean light) {
    /** What a light word weighs beside others. */
    private static final double LIGHT = 0.07;

    Word {
        forms = List.copyOf(forms);
    }

    String likeliest() {
        return forms.getFirst();
    }

    double weight() {
        return light ? LIGHT : 1;
    }
}

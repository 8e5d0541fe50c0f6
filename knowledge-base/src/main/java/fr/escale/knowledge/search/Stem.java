package fr.escale.knowledge.search;

import org.tartarus.snowball.ext.FrenchStemmer;

/** The stem of a French word, by Snowball's French stemmer. */
final class Stem {
    private Stem() {}

    static String of(String word) {
        var stemmer = new FrenchStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}

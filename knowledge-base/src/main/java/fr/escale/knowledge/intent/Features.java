package fr.escale.knowledge.intent;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What is looked at in a message: its words, their neighbours, runs of letters, and how many words there are. */
final class Features {
    /** What follows is not read: intents are short. */
    private static final int MOST_WORDS = 30;

    private static final int LONGEST_TEXT = 400;
    private static final int LONGEST_WORD = 24;
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}+]+");

    private Features() {}

    static Set<String> of(String text) {
        List<String> words = words(text);
        var features = new LinkedHashSet<String>();
        if (words.isEmpty()) {
            return features;
        }
        features.add("n:" + Math.min(words.size(), 4 + words.size() / 4));
        String before = "^";
        for (String word : words) {
            features.add("w:" + word);
            features.add("b:" + before + " " + word);
            addRuns("_" + word + "_", features);
            before = word;
        }
        features.add("b:" + before + " $");
        return features;
    }

    static List<String> words(String text) {
        String read = text.substring(0, Math.min(LONGEST_TEXT, text.length()));
        String apart = Normalizer.normalize(read.toLowerCase(Locale.ROOT).replace("œ", "oe"), Normalizer.Form.NFKD);
        String bare = DRAWN_OUT.matcher(MARK.matcher(apart).replaceAll("")).replaceAll("$1");
        var words = new ArrayList<String>();
        for (String word : BETWEEN.split(bare)) {
            if (!word.isEmpty() && word.length() <= LONGEST_WORD && words.size() < MOST_WORDS) {
                words.add(word);
            }
        }
        return words;
    }

    private static void addRuns(String marked, Set<String> features) {
        for (int length = 3; length <= 4; length++) {
            for (int from = 0; from + length <= marked.length(); from++) {
                features.add("g:" + marked.substring(from, from + length));
            }
        }
    }
}

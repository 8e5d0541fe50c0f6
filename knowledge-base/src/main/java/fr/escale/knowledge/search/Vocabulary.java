package fr.escale.knowledge.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every word of the entries, and which of them a typed word resembles by spelling or by sound. */
final class Vocabulary {
    /** A stem of the entries, by number, and how alike it is to what was typed: 0 to 1. */
    record Likeness(int stem, double degree) {}

    /** A word as it stands in entries, and the number of its stem. */
    private record Spelling(String word, int stem) {}

    private static final double SECOND_FORM = 0.92;
    private static final double SAME_SOUND = 0.9;
    private static final double SHARED_ENOUGH = 0.3;
    private static final int MOST_LETTERS_APART = 2;
    private static final double ALIKE_ENOUGH = 0.66;
    private static final int MOST = 5;
    private static final int SHORTEST_MISTYPED = 4;

    private final Map<String, Integer> stems = new HashMap<>();
    private final List<String> stemNames = new ArrayList<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final List<Spelling> spellings = new ArrayList<>();
    private final Map<String, List<Spelling>> bySound = new HashMap<>();
    private final Map<Integer, List<Integer>> byGram = new HashMap<>();

    /** The number of the stem of a folded word, which becomes known by that. */
    int add(String word) {
        int stem = stems.computeIfAbsent(Stem.of(word), name -> {
            stemNames.add(name);
            return stemNames.size() - 1;
        });
        if (words.putIfAbsent(word, spellings.size()) == null) {
            note(new Spelling(word, stem));
        }
        return stem;
    }

    private void note(Spelling spelling) {
        int number = spellings.size();
        spellings.add(spelling);
        bySound.computeIfAbsent(Sound.FRENCH.of(spelling.word()), sound -> new ArrayList<>(1))
                .add(spelling);
        Grams.ofWord(spelling.word())
                .forEach(gram ->
                        byGram.computeIfAbsent(gram, run -> new ArrayList<>(2)).add(number));
    }

    String stemName(int stem) {
        return stemNames.get(stem);
    }

    /** The stems that a word may have been meant as, the likeliest first; empty when none is near. */
    List<Likeness> like(Word word) {
        var degrees = new HashMap<Integer, Double>();
        double trust = 1;
        for (String form : word.forms()) {
            addKnown(form, trust, degrees);
            trust = SECOND_FORM;
        }
        if (!word.light() && degrees.values().stream().noneMatch(degree -> degree >= SECOND_FORM)) {
            word.forms().forEach(form -> addMistyped(form, degrees));
        }
        return degrees.entrySet().stream()
                .map(entry -> new Likeness(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Likeness::degree).reversed())
                .limit(MOST)
                .toList();
    }

    private void addKnown(String form, double trust, Map<Integer, Double> degrees) {
        Integer stem = stems.get(Stem.of(form));
        if (stem != null) {
            degrees.merge(stem, trust, Math::max);
        }
        String sound = Sound.FRENCH.of(form);
        if (sound.length() > 1) {
            bySound.getOrDefault(sound, List.of())
                    .forEach(spelling -> degrees.merge(spelling.stem(), trust * SAME_SOUND, Math::max));
        }
    }

    private void addMistyped(String form, Map<Integer, Double> degrees) {
        if (form.length() < SHORTEST_MISTYPED) {
            return;
        }
        List<Integer> grams = Grams.ofWord(form);
        int[] shared = new int[spellings.size()];
        grams.forEach(gram -> byGram.getOrDefault(gram, List.of()).forEach(number -> shared[number]++));
        for (int number = 0; number < shared.length; number++) {
            if (shared[number] >= SHARED_ENOUGH * grams.size()) {
                addIfAlike(form, spellings.get(number), degrees);
            }
        }
    }

    private static void addIfAlike(String form, Spelling spelling, Map<Integer, Double> degrees) {
        if (Math.abs(form.length() - spelling.word().length()) > MOST_LETTERS_APART) {
            return;
        }
        double degree = Typing.likeness(form, spelling.word());
        if (degree >= ALIKE_ENOUGH) {
            degrees.merge(spelling.stem(), degree * SAME_SOUND, Math::max);
        }
    }
}

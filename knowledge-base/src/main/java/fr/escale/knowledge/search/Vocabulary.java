package fr.escale.knowledge.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every word of the entries, and which of them a typed word resembles by spelling or by sound. */
final class Vocabulary {
    /** A stem of the entries, by number, and how alike it is to what was typed: 0 to 1. */
    record Likeness(int stem, double degree) {}

    /** A word as it stands in entries, and the number of its stem. */
    private record Spelling(String word, int stem) {}

    private static final double SECOND_FORM = 0.92;
    private static final double SAME_SOUND = 0.9;
    private static final double SYNONYM = 0.6;
    private static final double DOUBTFUL = 0.5;
    private static final double SHARED_ENOUGH = 0.3;
    private static final int MOST_LETTERS_APART = 2;
    private static final double ALIKE_ENOUGH = 0.66;
    private static final int MOST = 8;
    private static final int SHORTEST_MISTYPED = 4;

    private final Map<String, Integer> stems = new HashMap<>();
    private final List<String> stemNames = new ArrayList<>();
    private final Map<String, Spelling> words = new HashMap<>();
    private final Map<String, List<Spelling>> bySound = new HashMap<>();
    private final Lookalikes lookalikes = new Lookalikes();
    private final List<Spelling> spellings = new ArrayList<>();

    /** The number of the stem of a folded word, which becomes known by that. */
    int add(String word) {
        Spelling known = words.get(word);
        return known == null ? note(word) : known.stem();
    }

    private int note(String word) {
        int stem = stems.computeIfAbsent(Stem.of(word), name -> {
            stemNames.add(name);
            return stemNames.size() - 1;
        });
        var spelling = new Spelling(word, stem);
        words.put(word, spelling);
        spellings.add(spelling);
        lookalikes.add(word);
        bySound.computeIfAbsent(Sound.FRENCH.of(word), _ -> new ArrayList<>(1)).add(spelling);
        return stem;
    }

    /** Whether a folded word stands in an entry as it is. */
    boolean knows(String word) {
        return words.containsKey(word);
    }

    /** The words of entries that have this sound; none for a sound so short that it tells nothing. */
    List<String> soundingLike(String sound) {
        return sound.length() < 3
                ? List.of()
                : bySound.getOrDefault(sound, List.of()).stream()
                        .map(Spelling::word)
                        .toList();
    }

    /** The word of entries that is spelled most like this one. */
    Optional<String> nearest(String word) {
        return Arrays.stream(lookalikes.of(word, SHARED_ENOUGH, MOST_LETTERS_APART))
                .mapToObj(number -> spellings.get(number).word())
                .max(Comparator.comparingDouble(other -> Typing.likeness(word, other)));
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
        if (!word.light()) {
            addRelated(word.likeliest(), degrees);
        }
        return degrees.entrySet().stream()
                .map(entry -> new Likeness(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Likeness::degree).reversed().thenComparing(Likeness::stem))
                .limit(MOST)
                .toList();
    }

    private void addKnown(String form, double trust, Map<Integer, Double> degrees) {
        @Nullable Spelling known = words.get(form);
        @Nullable Integer stem = known == null ? stems.get(Stem.of(form)) : Integer.valueOf(known.stem());
        if (stem != null) {
            degrees.merge(stem, trust, Math::max);
        }
        String sound = Sound.FRENCH.of(form);
        if (sound.length() > 1) {
            bySound.getOrDefault(sound, List.of())
                    .forEach(spelling -> degrees.merge(spelling.stem(), trust * SAME_SOUND, Math::max));
        }
    }

    private void addRelated(String form, Map<Integer, Double> degrees) {
        for (String synonym : Synonyms.FRENCH.of(Stem.of(form))) {
            @Nullable Integer stem = stems.get(synonym);
            if (stem != null) {
                degrees.merge(stem, SYNONYM, Math::max);
            }
        }
    }

    private void addMistyped(String form, Map<Integer, Double> degrees) {
        if (form.length() < SHORTEST_MISTYPED) {
            return;
        }
        int[] like = lookalikes.of(form, SHARED_ENOUGH, MOST_LETTERS_APART);
        double elsewhere = like.length == 0 ? 0 : CommonWords.FRENCH.nearness(form);
        Arrays.stream(like)
                .mapToObj(spellings::get)
                .forEach(spelling -> addIfAlike(form, spelling, elsewhere, degrees));
    }

    /** @param elsewhere how near it is to a word of everyday French, which then is likelier what was meant */
    private static void addIfAlike(String form, Spelling spelling, double elsewhere, Map<Integer, Double> degrees) {
        double degree = Typing.likeness(form, spelling.word());
        if (degree >= ALIKE_ENOUGH) {
            double trust = degree * SAME_SOUND < elsewhere && !begin(form, spelling.word()) ? DOUBTFUL : 1;
            degrees.merge(spelling.stem(), degree * SAME_SOUND * trust, Math::max);
        }
    }

    private static boolean begin(String one, String other) {
        int enough = Math.max(SHORTEST_MISTYPED, Math.min(one.length(), other.length()) * 2 / 3);
        return one.regionMatches(0, other, 0, enough);
    }
}

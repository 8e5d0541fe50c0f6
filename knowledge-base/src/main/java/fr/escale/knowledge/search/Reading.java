package fr.escale.knowledge.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads a question as it was typed into words and what they may stand for. The typed form is always kept. */
final class Reading {
    private static final Pattern SWALLOWED = Pattern.compile("^(?:qu|[cdjklmnst])(?=\\p{L}{3})");
    private static final Pattern LETTER_AND_DIGIT = Pattern.compile("\\p{L}\\d|\\d\\p{L}");
    private static final Pattern CAPITAL_INSIDE = Pattern.compile(".*\\p{Ll}\\p{Lu}.*|^[A-Z]\\p{Ll}{2,}$");
    private static final Map<Character, String> SAID_LETTERS = Map.ofEntries(
            Map.entry('B', "be"),
            Map.entry('C', "se"),
            Map.entry('D', "de"),
            Map.entry('F', "ef"),
            Map.entry('G', "ge"),
            Map.entry('L', "el"),
            Map.entry('M', "em"),
            Map.entry('N', "en"),
            Map.entry('P', "pe"),
            Map.entry('R', "er"),
            Map.entry('S', "es"),
            Map.entry('T', "te"),
            Map.entry('V', "ve"),
            Map.entry('1', "in"),
            Map.entry('2', "de"),
            Map.entry('6', "si"),
            Map.entry('7', "set"),
            Map.entry('8', "uit"),
            Map.entry('9', "neuf"));

    private final Lexicon lexicon = Lexicon.FRENCH;

    /** The words of a question; of a long one, the first sixty. */
    List<Word> words(String question) {
        var typed = Typed.of(Folding.typedWords(question));
        var words = new ArrayList<Word>();
        int at = 0;
        while (at < typed.words().size()) {
            at += read(typed, at, words);
        }
        return lightened(words);
    }

    /** The words of a turn of phrase say little: "sert" in "à quoi sert". */
    private static List<Word> lightened(List<Word> words) {
        boolean[] within =
                Turns.FRENCH.within(words.stream().map(Word::likeliest).toList());
        return IntStream.range(0, within.length)
                .mapToObj(i -> within[i] ? new Word(words.get(i).forms(), true) : words.get(i))
                .toList();
    }

    /** The words as typed, in lower case, and folded. */
    private record Typed(List<String> words, List<String> lower, List<String> folded) {
        static Typed of(List<String> words) {
            return new Typed(
                    words,
                    words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList(),
                    words.stream().map(Folding::fold).toList());
        }
    }

    private int read(Typed typed, int at, List<Word> words) {
        for (int length = Math.min(Lexicon.LONGEST_KEY, typed.words().size() - at); length > 0; length--) {
            List<String> folded = typed.folded().subList(at, at + length);
            Optional<List<String>> meaning = lexicon.meaning(typed.lower().subList(at, at + length), folded);
            if (meaning.isPresent()) {
                addMeaning(folded, meaning.get(), words);
                return length;
            }
        }
        words.add(word(typed.words().get(at), typed.folded().get(at)));
        return 1;
    }

    /** Each word of the meaning stands for itself; the typed ones stay as a second form of the one that weighs most. */
    private void addMeaning(List<String> typed, List<String> meaning, List<Word> words) {
        String heaviest = meaning.stream()
                .filter(word -> !lexicon.isLight(word))
                .findFirst()
                .orElse(meaning.getFirst());
        for (String said : meaning) {
            var forms = new LinkedHashSet<>(List.of(said));
            if (said.equals(heaviest)) {
                forms.addAll(typed);
            }
            words.add(new Word(List.copyOf(forms), lexicon.isLight(said)));
        }
    }

    private Word word(String typed, String folded) {
        boolean light = lexicon.isLight(folded);
        var forms = new LinkedHashSet<>(List.of(folded));
        if (!light) {
            spelledOut(typed).ifPresent(forms::add);
            forms.stream().toList().forEach(form -> withoutSwallowed(form).ifPresent(forms::add));
        }
        return new Word(List.copyOf(forms), light);
    }

    /** "personLs" is said "personels", "lanci1eté" "lancieneté": letters and digits that are said by their names. */
    private static Optional<String> spelledOut(String typed) {
        if (!CAPITAL_INSIDE.matcher(typed).matches()
                && !LETTER_AND_DIGIT.matcher(typed).find()) {
            return Optional.empty();
        }
        var said = new StringBuilder();
        typed.chars().forEach(c -> said.append(SAID_LETTERS.getOrDefault((char) c, String.valueOf((char) c))));
        return Optional.of(Folding.fold(said.toString()));
    }

    /** "jcherche", "lpermis", "quun": the small word before it was swallowed. */
    private static Optional<String> withoutSwallowed(String word) {
        var matcher = SWALLOWED.matcher(word);
        return matcher.find() ? Optional.of(word.substring(matcher.end())) : Optional.empty();
    }
}

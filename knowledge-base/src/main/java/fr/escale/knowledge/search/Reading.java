package fr.escale.knowledge.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads a question as it was typed into words and what they may stand for. The typed form is always kept. */
final class Reading {
    private static final Pattern SWALLOWED = Pattern.compile("^(?:qu|[cdjklmnst])(?=\\p{L}{3})");
    private static final Pattern TWO_SWALLOWED = Pattern.compile("^j[lmnst](?=\\p{L}{3})");
    /** From here on a word is rather one of everyday French than two drawn together. */
    private static final double LIKE_A_WORD = 0.75;

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
        String folded = typed.folded().get(at);
        Optional<List<String>> behind = lexicon.isLight(folded) ? Optional.empty() : meaningBehind(folded);
        if (behind.isPresent()) {
            words.add(new Word(List.of(folded.substring(0, 1)), true));
            addMeaning(List.of(withoutSwallowed(folded).orElse(folded)), behind.get(), words);
        } else {
            words.add(word(typed.words().get(at), folded));
        }
        return 1;
    }

    /** What a word of the lexicon means to which a small word was drawn: "ltaf", "dmec". */
    private Optional<List<String>> meaningBehind(String folded) {
        List<String> rest = withoutSwallowed(folded).stream().toList();
        return rest.isEmpty() || CommonWords.FRENCH.nearness(folded) >= LIKE_A_WORD
                ? Optional.empty()
                : lexicon.meaning(rest, rest);
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
        Optional<String> spelledOut = LetterNames.spelledOut(typed);
        Optional<String> little = lexicon.isLight(folded) ? Optional.of(folded) : little(folded, spelledOut);
        var forms = new LinkedHashSet<String>();
        little.ifPresent(forms::add);
        forms.add(folded);
        if (little.isEmpty()) {
            spelledOut.ifPresent(forms::add);
            forms.stream().toList().forEach(form -> withoutSwallowed(form).ifPresent(forms::add));
            behind(TWO_SWALLOWED, folded).ifPresent(forms::add);
        }
        return new Word(List.copyOf(forms), little.isPresent());
    }

    /** The word that says little which is meant by a texted spelling of its sound: "kLs" is "quelles", "kelke" "quelque". */
    private Optional<String> little(String folded, Optional<String> spelledOut) {
        boolean texted = (folded.contains("k") || folded.contains("qu")) && !CommonWords.FRENCH.knows(folded);
        return spelledOut
                .filter(_ -> folded.chars().allMatch(Character::isLetter))
                .flatMap(lexicon::lightSoundingLike)
                .or(() -> texted ? lexicon.lightSoundingLike(folded) : Optional.empty());
    }

    /** "jcherche", "lpermis", "quun": the small word before it was swallowed. */
    private static Optional<String> withoutSwallowed(String word) {
        return behind(SWALLOWED, word);
    }

    private static Optional<String> behind(Pattern beginning, String word) {
        var matcher = beginning.matcher(word);
        return matcher.find() ? Optional.of(word.substring(matcher.end())) : Optional.empty();
    }
}

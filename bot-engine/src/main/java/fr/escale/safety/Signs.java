package fr.escale.safety;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The wordings of {@code safety/signs.yml}: who is in danger, and in what mood they write on. */
final class Signs {
    private final Lexicon lexicon = new Lexicon();
    private final Map<String, Object> file = DataFile.read("signs.yml");
    private final List<Wording> minor = wordings("minor");
    private final List<Wording> man = wordings("man");
    private final List<Wording> woman = wordings("woman");
    private final List<Wording> speechless = wordings("cannot-speak");
    private final List<Wording> somebody = wordings("somebody");
    private final List<Wording> oneself = wordings("oneself");
    private final List<Wording> joke = wordings("joke");
    private final List<Wording> better = wordings("better");
    private final List<Wording> secret = wordings("secret");

    Set<Sign> of(List<Word> words) {
        var said = said(words);
        var signs = EnumSet.noneOf(Sign.class);
        if (stands(minor, said)) signs.add(Sign.MINOR);
        if (stands(man, said) && !stands(woman, said)) signs.add(Sign.MAN);
        if (stands(speechless, said)) signs.add(Sign.CANNOT_SPEAK);
        if (stands(somebody, said) && !stands(oneself, said)) signs.add(Sign.FOR_SOMEBODY);
        return signs;
    }

    Mood mood(List<Word> words) {
        var said = said(words);
        if (stands(joke, said)) return Mood.JOKE;
        if (stands(secret, said)) return Mood.SECRET;
        return stands(better, said) ? Mood.BETTER : Mood.STILL_HERE;
    }

    private List<Said> said(List<Word> words) {
        return words.stream().map(word -> new Said(word, lexicon.fitting(word))).toList();
    }

    private static boolean stands(List<Wording> wordings, List<Said> said) {
        var choices = new BitSet();
        said.forEach(word -> choices.or(word.choices()));
        return wordings.stream()
                .anyMatch(wording ->
                        wording.mayStandAmong(choices) && wording.in(said).isPresent());
    }

    private List<Wording> wordings(String section) {
        var languages = DataFile.section(file, section);
        return languages.keySet().stream()
                .flatMap(language -> of(language, DataFile.texts(languages, language)))
                .toList();
    }

    private Stream<Wording> of(String language, List<String> written) {
        return written.stream().map(one -> Wording.of(one, lexicon, language.equals("fr")));
    }
}

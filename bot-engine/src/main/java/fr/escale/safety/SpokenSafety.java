package fr.escale.safety;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Compares what is heard with the wordings of {@code safety/alarms.*.yml}, idioms taken out first; then has a hunch. */
final class SpokenSafety implements Safety {
    private final Lexicon lexicon;
    private final Reading reading;
    private final List<Wording> idioms;
    private final EnumMap<Danger, List<Alarms.Alarm>> alarms;
    private final Hunch hunch;
    private final Signs signs = new Signs();

    private SpokenSafety(Alarms shipped, Hunch hunch) {
        this.lexicon = new Lexicon();
        this.alarms = shipped.of(lexicon);
        this.idioms = shipped.idioms(lexicon);
        var shorthand = shorthand();
        var known = new HashSet<>(lexicon.words());
        known.addAll(shorthand.keySet());
        known.addAll(shipped.frenchWords());
        this.reading = new Reading(shorthand, new KnownWords(known));
        this.hunch = hunch;
    }

    /** Both are large, and a start waits for them: they are read side by side. */
    static SpokenSafety shipped() {
        var hunch = CompletableFuture.supplyAsync(Hunch::shipped);
        var alarms = Alarms.shipped();
        return new SpokenSafety(alarms, hunch.join());
    }

    static SpokenSafety with(Hunch hunch) {
        return new SpokenSafety(Alarms.shipped(), hunch);
    }

    @Override
    public Optional<Danger> look(String text) {
        return cause(text).map(Cause::danger);
    }

    @Override
    public Optional<Plight> hear(String text) {
        return cause(text).map(cause -> new Plight(cause.danger(), signs.of(reading.words(text)), cause.language()));
    }

    @Override
    public Mood mood(String text) {
        return signs.mood(reading.words(text));
    }

    /** Why this is distress, if it is. */
    Optional<Cause> cause(String text) {
        var said = said(text);
        return told(said).or(() -> guessed(text, words(said)).map(danger -> new Cause(danger, "", "")));
    }

    /** The danger that these words tell of indirectly, or one clause of theirs, while none of them is an idiom. */
    private Optional<Danger> guessed(String text, List<Word> words) {
        var clauses = words.contains(Word.BREAK) ? List.<String>of() : Clauses.of(text);
        return hunch.of(words)
                .or(() -> clauses.stream()
                        .flatMap(clause -> hunch.ofPart(words(clause)).stream())
                        .findFirst());
    }

    /** The message's words as the classifier sees them, idioms taken out. */
    List<Word> words(String text) {
        return words(said(text));
    }

    /** The danger that a wording tells of. */
    Optional<Cause> told(String text) {
        return told(said(text));
    }

    private Optional<Cause> told(List<Said> said) {
        var choices = choices(said);
        for (var kind : alarms.entrySet()) {
            for (var alarm : kind.getValue()) {
                if (stands(alarm.wording(), said, choices)) {
                    return Optional.of(new Cause(kind.getKey(), alarm.language(), alarm.written()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean stands(Wording wording, List<Said> said, BitSet choices) {
        return wording.mayStandAmong(choices) && wording.in(said).isPresent();
    }

    private static List<Word> words(List<Said> said) {
        return said.stream().map(Said::word).toList();
    }

    private List<Said> said(String text) {
        var said = new ArrayList<Said>();
        for (var word : reading.words(text)) said.add(new Said(word, lexicon.fitting(word)));
        takeIdiomsOut(said);
        return said;
    }

    private void takeIdiomsOut(List<Said> said) {
        var choices = choices(said);
        for (var idiom : idioms) {
            if (!idiom.mayStandAmong(choices)) continue;
            for (var found = idiom.in(said); found.isPresent(); found = idiom.in(said)) {
                var place = said.subList(found.get().from(), found.get().to());
                place.clear();
                place.add(Said.BREAK);
            }
        }
    }

    private static BitSet choices(List<Said> said) {
        var all = new BitSet();
        said.forEach(one -> all.or(one.choices()));
        return all;
    }

    private static Map<String, String> shorthand() {
        return DataFile.read("shorthand.yml").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }
}

package fr.escale.knowledge.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All entries in the form the search needs: cards, vocabulary, rarities and Lucene's fields. Unchanging once built. */
record Shelf(
        List<Card> cards,
        Vocabulary vocabulary,
        Rarity stemRarity,
        Rarity letterRarity,
        Rarity soundRarity,
        Candidates candidates) {

    /** How typed words are spelled, by the words of this shelf. */
    Restoring restoring() {
        return new Restoring(vocabulary);
    }

    static Shelf of(List<Entry> entries) {
        return new Building(entries).shelf();
    }

    /** What is gathered while entries are put on the shelf. */
    private static final class Building {
        private final Reading reading = new Reading();
        private final Vocabulary vocabulary = new Vocabulary();
        private final Rarity stems = new Rarity();
        private final Rarity letters = new Rarity();
        private final Rarity sounds = new Rarity();
        private final List<Read> all;

        /** An entry, read: the words of each wording, and the stems of its text. */
        private record Read(String id, List<List<Word>> wordings, List<Integer> wordingStems, List<Integer> textStems) {
            List<Integer> stems() {
                return Stream.concat(wordingStems.stream(), textStems.stream()).toList();
            }
        }

        Building(List<Entry> entries) {
            all = entries.stream().map(this::read).toList();
            all.forEach(this::count);
        }

        private Read read(Entry entry) {
            List<List<Word>> wordings = Stream.concat(Stream.of(entry.title()), entry.questions().stream())
                    .map(reading::words)
                    .toList();
            String text = entry.text() + (entry.theme() == null ? "" : " " + entry.theme());
            return new Read(
                    entry.id(),
                    wordings,
                    stems(wordings.stream().flatMap(List::stream).map(Word::likeliest)),
                    stems(Folding.allWords(text).stream().map(Folding::fold)));
        }

        private static List<String> likeliest(List<Word> words) {
            return words.stream().map(Word::likeliest).toList();
        }

        private List<Integer> stems(Stream<String> words) {
            return words.map(vocabulary::add).toList();
        }

        private void count(Read read) {
            stems.count(read.stems().stream().mapToInt(Integer::intValue).toArray());
            letters.count(read.wordings().stream()
                    .flatMapToInt(words -> IntStream.of(Grams.ofLetters(likeliest(words))))
                    .toArray());
            sounds.count(read.wordings().stream()
                    .flatMapToInt(words -> IntStream.of(Grams.ofSounds(likeliest(words))))
                    .toArray());
        }

        Shelf shelf() {
            List<Card> cards = all.stream().map(this::card).toList();
            List<Map<Candidates.Where, String>> fields =
                    all.stream().map(this::fields).toList();
            return new Shelf(cards, vocabulary, stems, letters, sounds, new Candidates(fields));
        }

        private Card card(Read read) {
            return new Card(
                    read.id(),
                    read.wordings().stream().map(this::wording).toList(),
                    read.stems().stream()
                            .mapToInt(Integer::intValue)
                            .distinct()
                            .sorted()
                            .toArray());
        }

        private Card.Wording wording(List<Word> words) {
            List<String> said = likeliest(words);
            Map<Integer, Boolean> light = new TreeMap<>();
            words.forEach(word -> light.merge(vocabulary.add(word.likeliest()), word.light(), Boolean::logicalAnd));
            return new Card.Wording(
                    light.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    light.entrySet().stream()
                            .mapToDouble(stem -> weight(stem.getKey(), stem.getValue()))
                            .toArray(),
                    Vector.of(Grams.ofLetters(said), letters::of),
                    Vector.of(Grams.ofSounds(said), sounds::of),
                    Vector.of(lightStems(words), stems::of),
                    Turns.FRENCH.of(said));
        }

        private int[] lightStems(List<Word> words) {
            return words.stream()
                    .filter(Word::light)
                    .mapToInt(word -> vocabulary.add(word.likeliest()))
                    .toArray();
        }

        private double weight(int stem, boolean light) {
            return new Word(List.of(""), light).weight() * stems.of(stem);
        }

        private Map<Candidates.Where, String> fields(Read read) {
            return Map.of(
                    Candidates.Where.WORDINGS, terms(read.wordingStems()),
                    Candidates.Where.TEXT, terms(read.textStems()),
                    Candidates.Where.SOUNDS,
                            terms(read.wordings().stream()
                                    .flatMap(words -> IntStream.of(Grams.ofSounds(likeliest(words)))
                                            .boxed())
                                    .toList()));
        }

        private static String terms(List<Integer> numbers) {
            return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
    }
}

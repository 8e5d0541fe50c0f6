package fr.escale.knowledge.search;

import fr.escale.knowledge.Article;
import fr.escale.knowledge.ShippedArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@link Tuning} learns from: the public sets, and the shipped articles. None of the 56 CNIL rewordings is in it. */
record Material(Path data) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int FOLDS = 5;

    /** A question with the entry that answers it, "" when there is none on the shelf. */
    record Query(String text, String entry) {}

    /** Entries and what is asked of them. */
    record Lesson(String set, List<Entry> entries, List<Query> queries) {
        Lesson asking(List<Query> others) {
            return new Lesson(set, entries, others);
        }
    }

    /** Wordings asked of an index that does not hold them. */
    List<Lesson> leftOut() throws IOException {
        var lessons = new ArrayList<Lesson>();
        lessons.addAll(leftOutWordings("shipped", shipped(), FOLDS, 3));
        lessons.addAll(leftOutWordings("cnil", entries("cnil-besoindaide"), 2, 2));
        lessons.addAll(leftOutWordings("smalltalk", intents(), 2, 1));
        return lessons;
    }

    List<Lesson> noisyTitles(int most) throws IOException {
        return List.of(new Lesson("services", entries("service-public-qr"), sample(noisy("service-public-qr"), most)));
    }

    List<Entry> shipped() {
        return ShippedArticles.all().stream().map(Article::entry).toList();
    }

    /** Every fold-th wording of each entry is left out and asked as it is, texted and mistyped. */
    private static List<Lesson> leftOutWordings(String set, List<Entry> all, int folds, int used) {
        return IntStream.range(0, used)
                .mapToObj(fold -> {
                    var queries = new ArrayList<Query>();
                    var kept = new ArrayList<Entry>();
                    for (Entry entry : all) {
                        List<String> questions = entry.questions();
                        IntStream.range(0, questions.size())
                                .filter(i -> i % folds == fold)
                                .mapToObj(questions::get)
                                .forEach(left -> queries.addAll(forms(left, entry.id())));
                        List<String> others = IntStream.range(0, questions.size())
                                .filter(i -> i % folds != fold)
                                .mapToObj(questions::get)
                                .toList();
                        kept.add(new Entry(entry.id(), entry.title(), others, entry.text(), entry.theme()));
                    }
                    return new Lesson(set, kept, queries);
                })
                .toList();
    }

    /** As it is, in SMS spelling and with slips; the chance is another one than the classifier's. */
    private static List<Query> forms(String wording, String entry) {
        var noise = new Noise();
        var random = new SplittableRandom(wording.hashCode() + 77L);
        return List.of(
                new Query(wording, entry),
                new Query(noise.texted(wording, random), entry),
                new Query(noise.slipped(wording, random), entry));
    }

    List<Query> noisy(String set) throws IOException {
        return lines(set, "queries.jsonl").stream()
                .filter(line -> line.path("kind").asString().equals("in"))
                .flatMap(line -> Stream.of("sms", "typo")
                        .map(form -> new Query(
                                line.path(form).asString(), line.path("entry").asString())))
                .toList();
    }

    /** The intents of chit-chat as entries: about ten wordings each, as many left out with every second. */
    private List<Entry> intents() throws IOException {
        var wordings = new LinkedHashMap<String, List<String>>();
        lines("fabnumdef-smalltalk", "smalltalk.jsonl")
                .forEach(line -> wordings.computeIfAbsent(line.path("intent").asString(), _ -> new ArrayList<>())
                        .add(line.path("q").asString()));
        return wordings.entrySet().stream()
                .filter(intent -> intent.getValue().size() >= 4)
                .map(Material::intent)
                .toList();
    }

    private static Entry intent(Map.Entry<String, List<String>> intent) {
        List<String> said = intent.getValue();
        return new Entry(intent.getKey(), said.getFirst(), said.subList(1, Math.min(21, said.size())), "", null);
    }

    /** Half of the entries are taken away: what asks for them is near what is there, and has no answer. */
    static Lesson halfLeftOut(Lesson lesson) {
        List<Entry> kept = lesson.entries().stream()
                .filter(entry -> (entry.id().hashCode() * 31 >> 4) % 2 == 0)
                .toList();
        List<String> ids = kept.stream().map(Entry::id).toList();
        return new Lesson(
                lesson.set(),
                kept,
                lesson.queries().stream()
                        .map(query -> ids.contains(query.entry()) ? query : new Query(query.text(), ""))
                        .toList());
    }

    static List<Query> unanswerable(List<Query> queries) {
        return queries.stream().map(query -> new Query(query.text(), "")).toList();
    }

    List<Query> smallTalk() throws IOException {
        return lines("fabnumdef-smalltalk", "smalltalk.jsonl").stream()
                .flatMap(line -> forms(line.path("q").asString(), "").stream())
                .toList();
    }

    static <T> List<T> sample(List<T> all, int most) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new SplittableRandom(4));
        return shuffled.subList(0, Math.min(most, shuffled.size()));
    }

    List<Entry> entries(String set) throws IOException {
        return lines(set, "entries.jsonl").stream()
                .map(line -> new Entry(
                        line.path("id").asString(),
                        line.path("title").asString(),
                        line.path("alternates")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList(),
                        line.path("answer").asString(),
                        null))
                .toList();
    }

    private List<JsonNode> lines(String set, String file) throws IOException {
        return Files.readAllLines(data.resolve(set).resolve(file)).stream()
                .map(JSON::readTree)
                .toList();
    }
}

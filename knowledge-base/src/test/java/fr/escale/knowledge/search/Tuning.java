package fr.escale.knowledge.search;

import fr.escale.knowledge.search.Ranking.Candidate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Builds {@code search/weights.tsv} from public French question sets: a directory with {@code cnil-besoindaide},
 * {@code service-public-qr} and {@code fabnumdef-smalltalk} (their sources: docs/decisions/0004-finding-answers.md),
 * each entry with {@code id, title, answer, alternates}, each query with {@code q, sms, typo, entry}.
 *
 * <pre>
 * ./mvnw -q -pl knowledge-base test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=fr.escale.knowledge.search.Tuning \
 *     -Dexec.args="&lt;directory&gt; knowledge-base/src/main/resources/search/weights.tsv"
 * </pre>
 *
 * Ranking is learned by a softmax over each question's candidates: on wordings left out of their entry, and on noisy
 * forms of whole titles. Confidence is learned by a logistic over cues: right answers against wrong ones, entries left
 * out (near), questions of the other set (far) and chit-chat.
 */
public final class Tuning {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path data;
    private final Random random = new Random(4);

    private Tuning(Path data) {
        this.data = data;
    }

    /** A question with the entry that answers it, "" when there is none on the shelf. */
    private record Query(String text, String entry) {}

    /** Entries and what is asked of them. */
    private record Lesson(List<Entry> entries, List<Query> queries) {}

    public static void main(String[] arguments) throws IOException {
        var tuning = new Tuning(Path.of(arguments[0]));
        Weights ranking = tuning.learnRanking(tuning.rankingLessons());
        Weights weights = tuning.learnConfidence(tuning.confidenceLessons(), ranking);
        Files.writeString(Path.of(arguments[1]), written(weights));
    }

    // What is learned from

    private List<Lesson> rankingLessons() throws IOException {
        var lessons = new ArrayList<Lesson>();
        lessons.addAll(leftOutWordings(entries("cnil-besoindaide")));
        lessons.add(new Lesson(entries("service-public-qr"), sample(noisy("service-public-qr"), 100)));
        return lessons;
    }

    /** Each wording once asked of an index that does not hold it, also mistyped and without accents. */
    private List<Lesson> leftOutWordings(List<Entry> all) {
        return IntStream.range(0, 2)
                .mapToObj(fold -> {
                    var queries = new ArrayList<Query>();
                    var kept = new ArrayList<Entry>();
                    for (Entry entry : all) {
                        var questions = new ArrayList<>(entry.questions());
                        if (fold < questions.size()) {
                            String left = questions.remove(fold);
                            queries.add(new Query(left, entry.id()));
                            queries.add(new Query(mistyped(left), entry.id()));
                            queries.add(new Query(mistyped(left), entry.id()));
                        }
                        kept.add(new Entry(entry.id(), entry.title(), questions, entry.text(), entry.theme()));
                    }
                    return new Lesson(kept, queries);
                })
                .toList();
    }

    private List<Query> noisy(String set) throws IOException {
        return lines(set, "queries.jsonl").stream()
                .filter(line -> line.path("kind").asString().equals("in"))
                .flatMap(line -> Stream.of("sms", "typo")
                        .map(form -> new Query(
                                line.path(form).asString(), line.path("entry").asString())))
                .toList();
    }

    private List<Lesson> confidenceLessons() throws IOException {
        List<Entry> cnil = entries("cnil-besoindaide");
        List<Entry> services = entries("service-public-qr");
        List<Query> ofServices = noisy("service-public-qr");
        var lessons = new ArrayList<Lesson>();
        for (Lesson lesson : leftOutWordings(cnil)) {
            lessons.add(with(lesson, sample(unanswerable(ofServices), 160)));
            lessons.add(with(halfLeftOut(lesson), sample(smallTalk(), 160)));
        }
        lessons.add(with(halfLeftOut(new Lesson(services, sample(ofServices, 500))), sample(smallTalk(), 160)));
        lessons.add(with(new Lesson(services, sample(ofServices, 160)), sample(smallTalk(), 160)));
        return lessons;
    }

    private static Lesson with(Lesson lesson, List<Query> more) {
        return new Lesson(
                lesson.entries(),
                Stream.concat(lesson.queries().stream(), more.stream()).toList());
    }

    /** Half of the entries are taken away: what asks for them is near what is there, and has no answer. */
    private static Lesson halfLeftOut(Lesson lesson) {
        List<Entry> kept = lesson.entries().stream()
                .filter(entry -> entry.id().hashCode() % 2 == 0)
                .toList();
        List<String> ids = kept.stream().map(Entry::id).toList();
        return new Lesson(
                kept,
                lesson.queries().stream()
                        .map(query -> ids.contains(query.entry()) ? query : new Query(query.text(), ""))
                        .toList());
    }

    private static List<Query> unanswerable(List<Query> queries) {
        return queries.stream().map(query -> new Query(query.text(), "")).toList();
    }

    private List<Query> smallTalk() throws IOException {
        return lines("fabnumdef-smalltalk", "smalltalk.jsonl").stream()
                .map(line -> new Query(line.path("q").asString(), ""))
                .toList();
    }

    private <T> List<T> sample(List<T> all, int most) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(most, shuffled.size()));
    }

    /** One letter in a word of five or more wrong, missing or swapped, for about half of them; no accents. */
    private String mistyped(String text) {
        return String.join(
                " ",
                Folding.typedWords(text).stream()
                        .map(Folding::fold)
                        .map(word -> word.length() < 5 || random.nextBoolean() ? word : slipped(word))
                        .toList());
    }

    private String slipped(String word) {
        int at = 1 + random.nextInt(word.length() - 2);
        char other = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + other + word.substring(at + 1);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }

    private List<Entry> entries(String set) throws IOException {
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

    // Learning

    /** The candidates of a question by their signals; the right one comes first. */
    private record Choice(double[][] signals) {}

    private Weights learnRanking(List<Lesson> lessons) {
        Weights start = Weights.shipped();
        var choices = new ArrayList<Choice>();
        for (Lesson lesson : lessons) {
            SearchIndex index = SearchIndex.of(lesson.entries(), start);
            lesson.queries().forEach(query -> choice(index, query, choices));
        }
        double[] signals = start.signals().clone();
        for (int round = 0; round < 3_000; round++) {
            climb(choices, signals, 4.0);
        }
        System.out.printf(Locale.ROOT, "ranking: %d questions, %s%n", choices.size(), Arrays.toString(signals));
        return new Weights(signals, start.cues(), start.bias(), start.answerFrom(), start.choiceFrom());
    }

    private static void choice(SearchIndex index, Query query, List<Choice> choices) {
        List<Candidate> ranked = index.rank(index.read(query.text()));
        ranked.stream()
                .filter(candidate -> candidate.id().equals(query.entry()))
                .findFirst()
                .ifPresent(right -> {
                    Stream<Candidate> others = ranked.stream().filter(candidate -> candidate != right);
                    choices.add(new Choice(Stream.concat(Stream.of(right), others)
                            .map(Candidate::signals)
                            .toArray(double[][]::new)));
                });
    }

    /** One step of gradient ascent on the log-likelihood of the right candidates. */
    private static void climb(List<Choice> choices, double[] weights, double step) {
        double[] gradient = new double[weights.length];
        for (Choice choice : choices) {
            double[] shares = shares(choice.signals(), weights);
            for (int s = 0; s < weights.length; s++) {
                gradient[s] += choice.signals()[0][s];
                for (int c = 0; c < shares.length; c++) {
                    gradient[s] -= shares[c] * choice.signals()[c][s];
                }
            }
        }
        for (int s = 0; s < weights.length; s++) {
            weights[s] = Math.max(0, weights[s] + step * (gradient[s] / choices.size() - 1e-4 * weights[s]));
        }
    }

    private static double[] shares(double[][] signals, double[] weights) {
        double[] shares = new double[signals.length];
        double sum = 0;
        for (int c = 0; c < signals.length; c++) {
            double score = 0;
            for (int s = 0; s < weights.length; s++) {
                score += weights[s] * signals[c][s];
            }
            shares[c] = Math.exp(score);
            sum += shares[c];
        }
        for (int c = 0; c < signals.length; c++) {
            shares[c] /= sum;
        }
        return shares;
    }

    /** The cues of a question, and whether the first candidate was right. */
    private record Verdict(double[] cues, boolean right) {}

    private Weights learnConfidence(List<Lesson> lessons, Weights ranking) {
        var verdicts = new ArrayList<Verdict>();
        for (Lesson lesson : lessons) {
            SearchIndex index = SearchIndex.of(lesson.entries(), ranking);
            lesson.queries().forEach(query -> verdict(index, query, verdicts));
        }
        double[] means = new double[Cue.values().length];
        double[] spreads = new double[means.length];
        for (int c = 0; c < means.length; c++) {
            int cue = c;
            means[c] =
                    verdicts.stream().mapToDouble(v -> v.cues()[cue]).average().orElseThrow();
            spreads[c] = Math.max(
                    1e-6,
                    Math.sqrt(verdicts.stream()
                            .mapToDouble(v -> Math.pow(v.cues()[cue] - means[cue], 2))
                            .average()
                            .orElseThrow()));
        }
        double[] cues = new double[means.length];
        double bias = 0;
        for (int round = 0; round < 4_000; round++) {
            bias = climb(verdicts, means, spreads, cues, bias, 0.5);
        }
        for (int c = 0; c < cues.length; c++) {
            cues[c] /= spreads[c];
            bias -= cues[c] * means[c];
        }
        System.out.printf(
                Locale.ROOT, "confidence: %d questions, %s %s%n", verdicts.size(), Arrays.toString(cues), bias);
        var learned = new Weights(ranking.signals(), cues, bias, ranking.answerFrom(), ranking.choiceFrom());
        double refused = verdicts.stream()
                .filter(v -> !v.right() && learned.confidence(v.cues()) < learned.choiceFrom())
                .count();
        double answered = verdicts.stream()
                .filter(v -> v.right() && learned.confidence(v.cues()) >= learned.answerFrom())
                .count();
        long wrong = verdicts.stream().filter(v -> !v.right()).count();
        System.out.printf(
                Locale.ROOT,
                "below choice: %.3f of those to refuse; answered: %.3f of the right ones%n",
                refused / wrong,
                answered / (verdicts.size() - wrong));
        return learned;
    }

    private static void verdict(SearchIndex index, Query query, List<Verdict> verdicts) {
        Question read = index.read(query.text());
        List<Candidate> ranked = index.rank(read);
        if (ranked.isEmpty()) {
            return;
        }
        boolean right = ranked.getFirst().id().equals(query.entry());
        if (right || query.entry().isEmpty()) {
            verdicts.add(new Verdict(Cue.of(read, ranked, SearchIndex.shares(ranked)[0]), right));
        }
    }

    /** One step of gradient ascent of the logistic on standardised cues. */
    private static double climb(
            List<Verdict> verdicts, double[] means, double[] spreads, double[] cues, double bias, double step) {
        double[] gradient = new double[cues.length];
        double biasGradient = 0;
        for (Verdict verdict : verdicts) {
            double sum = bias;
            for (int c = 0; c < cues.length; c++) {
                sum += cues[c] * (verdict.cues()[c] - means[c]) / spreads[c];
            }
            double missing = (verdict.right() ? 1 : 0) - 1 / (1 + Math.exp(-sum));
            for (int c = 0; c < cues.length; c++) {
                gradient[c] += missing * (verdict.cues()[c] - means[c]) / spreads[c];
            }
            biasGradient += missing;
        }
        for (int c = 0; c < cues.length; c++) {
            cues[c] += step * (gradient[c] / verdicts.size() - 2e-3 * cues[c]);
        }
        return bias + step * biasGradient / verdicts.size();
    }

    private static String written(Weights weights) {
        var lines = new ArrayList<String>();
        lines.add(
                "# Learned by the class Tuning of the tests; sources and figures: docs/decisions/0004-finding-answers.md.");
        for (Signal signal : Signal.values()) {
            lines.add(line("signal." + signal.name(), weights.signals()[signal.ordinal()]));
        }
        for (Cue cue : Cue.values()) {
            lines.add(line("cue." + cue.name(), weights.cues()[cue.ordinal()]));
        }
        lines.add(line("bias", weights.bias()));
        lines.add(line("band.answer", weights.answerFrom()));
        lines.add(line("band.choice", weights.choiceFrom()));
        return String.join("\n", lines) + "\n";
    }

    private static String line(String name, double value) {
        return name.toLowerCase(Locale.ROOT) + "\t" + String.format(Locale.ROOT, "%.4f", value);
    }
}

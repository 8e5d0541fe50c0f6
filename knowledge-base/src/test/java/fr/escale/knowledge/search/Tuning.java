package fr.escale.knowledge.search;

import fr.escale.knowledge.search.ConfidenceLearner.Verdict;
import fr.escale.knowledge.search.Material.Lesson;
import fr.escale.knowledge.search.Material.Query;
import fr.escale.knowledge.search.RankingLearner.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds {@code search/weights.tsv} (with a classifier) and {@code search/weights-untaught.tsv} (without) from public
 * French question sets and the shipped articles: a directory with {@code cnil-besoindaide}, {@code service-public-qr}
 * and {@code fabnumdef-smalltalk} (their sources: docs/decisions/0004-finding-answers.md), each entry with {@code id,
 * title, answer, alternates}, each query with {@code q, sms, typo, entry}. Run it in the directory of the repository:
 *
 * <pre>
 * ./mvnw -q -pl knowledge-base test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=java \
 *     -Dexec.args="-cp %classpath fr.escale.knowledge.search.Tuning &lt;directory&gt; src/main/resources/search"
 * </pre>
 *
 * Ranking is learned by a softmax over each question's candidates: on wordings left out of their entry, as they are and
 * noisy, and on noisy titles. Confidence is learned by a logistic over cues: right answers against wrong ones, entries
 * left out (near), questions of another set (far) and chit-chat. Each set is also learned without and then asked, which
 * is what is printed as "unseen".
 */
public final class Tuning {
    private static final double RIDGE = 1e-3;
    private static final int TITLES = 60;
    private static final int OTHERS = 200;

    private final Material material;
    private final boolean taught;

    private Tuning(Material material, boolean taught) {
        this.material = material;
        this.taught = taught;
    }

    public static void main(String[] arguments) throws IOException {
        var material = new Material(Path.of(arguments[0]));
        Path lists = Path.of(arguments[1]);
        Files.writeString(lists.resolve("weights.tsv"), written(new Tuning(material, true).learn()));
        Files.writeString(lists.resolve("weights-untaught.tsv"), written(new Tuning(material, false).learn()));
    }

    private Weights learn() throws IOException {
        System.out.println(taught ? "With a classifier" : "Without a classifier");
        Weights start = taught ? Weights.taught() : Weights.untaught();
        var choices = new ArrayList<Choice>();
        for (Lesson lesson : Stream.concat(material.leftOut().stream(), material.noisyTitles(TITLES).stream())
                .toList()) {
            choices.addAll(RankingLearner.choices(lesson, index(lesson, start)));
        }
        double[] signals = RankingLearner.learn(choices, RIDGE);
        show(choices, signals);
        Weights ranking = new Weights(signals, start.cues(), start.bias(), start.answerFrom(), start.choiceFrom());
        return learnConfidence(ranking);
    }

    private SearchIndex index(Lesson lesson, Weights weights) {
        SearchIndex index = SearchIndex.of(lesson.entries(), weights);
        return taught ? index.with(new Teacher(lesson.entries(), index).teach("lesson"), weights) : index;
    }

    private static void show(List<Choice> choices, double[] signals) {
        choices.stream().map(Choice::set).distinct().forEach(set -> {
            double[] unseen = RankingLearner.learn(RankingLearner.of(set, choices, false), RIDGE);
            List<Choice> asked = RankingLearner.of(set, choices, true);
            System.out.printf(
                    "ranking %s: %d questions, first/first three %s, unseen %s%n",
                    set, asked.size(), RankingLearner.figures(asked, signals), RankingLearner.figures(asked, unseen));
        });
    }

    private Weights learnConfidence(Weights ranking) throws IOException {
        List<Verdict> verdicts = verdicts(ranking);
        Weights learned = ConfidenceLearner.learn(verdicts, ranking);
        for (String set : verdicts.stream().map(Verdict::set).distinct().toList()) {
            List<Verdict> asked =
                    verdicts.stream().filter(v -> v.set().equals(set)).toList();
            Weights unseen = ConfidenceLearner.learn(
                    verdicts.stream().filter(v -> !v.set().equals(set)).toList(), ranking);
            System.out.println("confidence " + set + ": " + ConfidenceLearner.figures(asked, learned));
            System.out.println("  unseen " + ConfidenceLearner.figures(asked, unseen));
        }
        return learned;
    }

    /** Each set with questions that it has no answer to: near ones, far ones and chit-chat. */
    private List<Verdict> verdicts(Weights ranking) throws IOException {
        List<Query> ofServices = Material.unanswerable(material.noisy("service-public-qr"));
        List<Query> ofCnil = Material.unanswerable(material.leftOut().stream()
                .filter(lesson -> lesson.set().equals("cnil"))
                .flatMap(lesson -> lesson.queries().stream())
                .toList());
        var verdicts = new ArrayList<Verdict>();
        for (Lesson lesson : material.leftOut()) {
            switch (lesson.set()) {
                case "cnil" -> addAll(lesson, ofServices, ranking, verdicts);
                case "shipped" -> addAll(lesson, ofCnil, ranking, verdicts);
                default -> {} // chit-chat is what is refused everywhere else
            }
        }
        return verdicts;
    }

    private void addAll(Lesson lesson, List<Query> far, Weights ranking, List<Verdict> verdicts) throws IOException {
        SearchIndex index = index(lesson, ranking);
        verdicts.addAll(ConfidenceLearner.verdicts(lesson, "own", index));
        verdicts.addAll(ConfidenceLearner.verdicts(lesson.asking(Material.sample(far, OTHERS)), "far", index));
        verdicts.addAll(ConfidenceLearner.verdicts(
                lesson.asking(Material.sample(material.smallTalk(), OTHERS)), "chit-chat", index));
        Lesson near = Material.halfLeftOut(lesson);
        verdicts.addAll(ConfidenceLearner.verdicts(near, "near", index(near, ranking)));
    }

    private static String written(Weights weights) {
        return Stream.of(
                        Stream.of(
                                "# Learned by the class Tuning of the tests; sources and figures: docs/decisions/0004-finding-answers.md."),
                        Stream.of(Signal.values())
                                .map(signal -> line("signal." + signal.name(), weights.signals()[signal.ordinal()])),
                        Stream.of(Cue.values()).map(cue -> line("cue." + cue.name(), weights.cues()[cue.ordinal()])),
                        Stream.of(
                                line("bias", weights.bias()),
                                line("band.answer", weights.answerFrom()),
                                line("band.choice", weights.choiceFrom())))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String name, double value) {
        return name.toLowerCase(Locale.ROOT) + "\t" + String.format(Locale.ROOT, "%.4f", value);
    }
}

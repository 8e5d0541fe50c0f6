package fr.escale.knowledge.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class IntentsTest {
    private static final Path MESSAGES = Path.of("src/test/resources/evaluation/intents.jsonl");
    private static final Intents INTENTS = Intents.shipped();

    /** A message of the evaluation, its kind, and what it was taken for. */
    private record Taken(String text, String kind, Meaning meaning) {
        boolean isRight() {
            return kind.equals(kindOf(meaning.intent()));
        }

        /** Something would be done that nobody asked for, or chatted away. */
        boolean isRash() {
            return !isRight() && meaning.isSure();
        }
    }

    @Test
    void messagesAreTakenForWhatTheyAreMeant() throws IOException {
        List<Taken> all = all();
        List<Taken> wrong = all.stream().filter(each -> !each.isRight()).toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(120);
        assertThat(1 - wrong.size() / (double) all.size())
                .as("%s", lines(wrong))
                .isGreaterThanOrEqualTo(0.9);
        assertThat(all.stream().filter(Taken::isRash).toList()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void questionsAreLeftToTheKnowledgeBase() throws IOException {
        List<Taken> questions =
                all().stream().filter(each -> each.kind().equals("question")).toList();
        assertThat(questions.stream().filter(Taken::isRash).toList()).isEmpty();
    }

    /** Of those said to be right with some probability about that share is: within a tenth, as few messages allow. */
    @Test
    void probabilitiesAreHonest() throws IOException {
        List<Taken> all = all();
        double expected = all.stream()
                .mapToDouble(each -> each.meaning().probability())
                .average()
                .orElseThrow();
        double right = all.stream().filter(Taken::isRight).count() / (double) all.size();
        assertThat(expected).isBetween(right - 0.1, right + 0.1);
    }

    @ParameterizedTest
    @CsvSource({
        "t'es qui toi, WHO",
        "c un robot ?, ROBOT",
        "raconte moi une blague stp, JOKE",
        "ta gueule, INSULT",
        "je t'aime, LOVE",
        "mdrrrr, LAUGH",
        "merci bcp c gentil, THANKS",
        "bonne nuit, BYE",
        "comment tu vas, HOW",
        "are you a robot?, ROBOT",
        "ты дурак, INSULT",
        "хто ти?, WHO",
        "مع السلامة, BYE",
        "cuéntame un chiste, JOKE",
        "obrigado pela ajuda, THANKS"
    })
    void smallTalkIsToldApart(String text, Intent intent) {
        assertThat(INTENTS.mean(text).intent()).isEqualTo(intent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "🙂", "?!", "\u0000\u202E", "\uD83D"})
    void withoutWordsNothingIsMeant(String text) {
        assertThat(INTENTS.mean(text)).isEqualTo(new Meaning(Intent.QUESTION, 0));
    }

    private static List<Taken> all() throws IOException {
        return Files.readAllLines(MESSAGES).stream()
                .map(line -> JsonMapper.shared().readTree(line))
                .map(line -> new Taken(
                        line.get("text").asString(),
                        line.get("kind").asString(),
                        INTENTS.mean(line.get("text").asString())))
                .toList();
    }

    private static String kindOf(Intent intent) {
        return switch (intent) {
            case QUESTION -> "question";
            case BOOK -> "book";
            case MOVE -> "move";
            case CANCEL -> "cancel";
            case MINE -> "mine";
            case TOUR -> "tour";
            case HUMAN -> "human";
            default -> "smalltalk";
        };
    }

    private static String lines(List<Taken> some) {
        return String.join("\n", some.stream().map(Taken::toString).toList());
    }
}

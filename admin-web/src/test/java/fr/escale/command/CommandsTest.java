package fr.escale.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.security.Players;
import fr.escale.security.Role;
import fr.escale.store.EmbeddedStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path directory;

    @Test
    void settingsAreForTheServerWordsForTheCommands() {
        assertThat(Commands.among(new String[] {})).isFalse();
        assertThat(Commands.among(new String[] {"--server.port=0"})).isFalse();
        assertThat(Commands.among(new String[] {"check", "flows"})).isTrue();
        assertThat(Commands.among(new String[] {"--help"})).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "talk", "move", "evaluate", "password-link"})
    void everyCommandExplainsItself(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: escale " + command);
    }

    @Test
    void aWordThatIsNoCommandIsWrongUsage() {
        assertThat(run("chek")).isEqualTo(2);
        assertThat(err.toString()).contains("check");
    }

    @Test
    void checkTellsEveryProblemWithItsPlace() throws IOException {
        Path flow = Files.writeString(directory.resolve("demo.yml"), "titel: Essai\n");
        assertThat(run("check", directory.toString())).isEqualTo(1);
        assertThat(out.toString()).contains(flow + ":1:1: ");
    }

    @Test
    void checkShowsTheLineWithACaretAndThePageOfTheRule() throws IOException {
        Path flow = Files.writeString(directory.resolve("demo.yml"), """
                title: Essai
                steps:
                  - step: fin
                    end: Envoie un justificatif.
                    ned: Fin.
                """);
        assertThat(run("check", directory.toString())).isEqualTo(1);
        assertThat(out.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(flow + ":5:5: found key \"ned\"")
                                .endsWith("; did you mean \"end\"? [unknown-key]"),
                        line -> assertThat(line).isEqualTo("  5 |     ned: Fin."),
                        line -> assertThat(line).isEqualTo("    |     ^"),
                        line -> assertThat(line).isEqualTo("    = docs/checks.md#unknown-key"),
                        line -> assertThat(line).startsWith(flow + ":4:20: warning: found \"justificatif\""),
                        line -> assertThat(line).isEqualTo("  4 |     end: Envoie un justificatif."),
                        line -> assertThat(line).isEqualTo("    |                    ^"),
                        line -> assertThat(line).isEqualTo("    = docs/checks.md#plainer-word"));
        assertThat(err.toString().strip()).isEqualTo("1 flow files, 1 problems, 1 warnings");
    }

    @Test
    void aWarningAloneIsNoFailure() throws IOException {
        Files.writeString(
                directory.resolve("demo.yml"), "{title: T, steps: [{step: fin, end: Envoie un justificatif.}]}");
        assertThat(run("check", directory.toString())).isZero();
        assertThat(out.toString()).contains("demo.yml:1:47: warning: ");
    }

    @Test
    void checkPassesTheShippedFlowsAndSaysHowMany() {
        assertThat(run("check", "../bot-engine/src/main/resources/flows")).isZero();
        assertThat(out.toString().lines().filter(line -> line.matches(".*\\.yml:\\d+:\\d+: .*")))
                .allMatch(line -> line.contains(": warning: "));
        assertThat(err.toString()).containsPattern("[1-9]\\d* flow files, 0 problems");
    }

    @Test
    void evaluatePrintsOneLineOfFigures() throws IOException {
        Path articles = Files.writeString(directory.resolve("articles.jsonl"), """
                {"id":"velo","title":"Un vélo","questions":["je veux un vélo","comment avoir un vélo"],"text":"Prends-le."}
                {"id":"bus","title":"Le bus","questions":["horaires du bus","quel bus prendre"],"text":"Monte."}
                """);
        Path questions = Files.writeString(directory.resolve("questions.jsonl"), """
                {"question":"je veux un velo","expected":["velo"]}
                {"question":"quel bus je prends","expected":["bus"]}
                """);
        assertThat(run("evaluate", "--articles", articles.toString(), "--questions", questions.toString()))
                .isZero();
        assertThat(out.toString().strip())
                .startsWith("{\"questions\":2,\"top1\":1.000")
                .doesNotContain("\n");
    }

    @Test
    void moveSaysThatThereIsNoStore() {
        assertThat(run("move", "--to", "mongodb://127.0.0.1:1/escale")).isEqualTo(1);
        assertThat(err.toString()).startsWith("ESCALE_DATA_DIR: expected");
    }

    @Test
    void aPasswordLinkIsPrintedForAnAccountAndForNobodyElse() {
        assertThat(run("password-link", "chef@exemple.fr", "--data", directory.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("ESCALE_DATA_DIR: expected a store, found none in ");

        try (var store = EmbeddedStore.open(directory)) {
            Players.add(store.operations(), "chef@exemple.fr", Role.ADMIN);
            assertThat(run("password-link", "chef@exemple.fr", "--data", directory.toString()))
                    .as("Escale is running")
                    .isEqualTo(1);
            assertThat(err.toString()).contains("in use");
        }
        assertThat(run("password-link", "sami@exemple.fr", "--data", directory.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        var url = "https://escale.example/";
        assertThat(run("password-link", "chef@exemple.fr", "--data", directory.toString(), "--url", url))
                .isZero();
        assertThat(out.toString().strip()).matches("https://escale\\.example/invitation/[A-Za-z0-9_-]{32}");
    }

    @Test
    void moveKnowsAnAddressWhenItSeesOne() {
        assertThat(run("move", "--to", "nowhere")).isEqualTo(2);
        assertThat(err.toString()).startsWith("--to: expected mongodb://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "talk"})
    void aPathThatIsNotThereIsNamedInOneLine(String command) {
        String nowhere = directory.resolve("nowhere.yml").toString();
        assertThat(run(command, nowhere)).isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo(nowhere + ": expected a file or a directory, found none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "talk"})
    void aDirectoryWithNothingToReadIsNoSuccess(String command) {
        assertThat(run(command, directory.toString())).isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo(directory + ": expected a file that ends in .yml");
    }

    @Test
    void whatIsNoTextIsAProblemAmongTheOthers() throws IOException {
        Path picture = Files.write(directory.resolve("picture.yml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        Path bike = Files.writeString(directory.resolve("velo.yml"), "{title: Vélo, steps: [{step: un, go to: x}]}");
        assertThat(run("check", directory.toString())).isEqualTo(1);
        assertThat(out.toString()).contains(picture + ":1:1: found a letter that is not in UTF-8", bike + ":1:41: ");
    }

    @Test
    void aTalkThatIsNoTextIsNamedInOneLine() throws IOException {
        Path picture = Files.write(directory.resolve("picture.yml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(run("talk", directory.toString())).isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo(picture + ": expected a text in UTF-8, found something else");
    }

    @Test
    void evaluateTellsEveryProblemOfTheArticlesWithItsPlace() throws IOException {
        Path article = Files.writeString(directory.resolve("velo.md"), "---\nid: velo\n---\n");
        Path questions = Files.writeString(directory.resolve("questions.jsonl"), "");
        assertThat(run("evaluate", "--articles", directory.toString(), "--questions", questions.toString()))
                .isEqualTo(1);
        assertThat(err.toString().lines()).hasSizeGreaterThan(1).allMatch(line -> line.startsWith(article + ":"));
    }

    @Test
    void evaluateNamesTheQuestionThatIsNone() throws IOException {
        Path articles = Files.writeString(directory.resolve("articles.jsonl"), "");
        Path questions = Files.writeString(directory.resolve("questions.jsonl"), "{\"question\":3}\n");
        assertThat(run("evaluate", "--articles", articles.toString(), "--questions", questions.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith(questions + ":1: \"question\" should be a text, found 3");
    }

    @Test
    void evaluateRefusesADirectoryOfQuestions() {
        assertThat(run("evaluate", "--articles", directory.toString(), "--questions", directory.toString()))
                .isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo(directory + ": expected a file, found a directory");
    }

    private int run(String... arguments) {
        return Commands.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}

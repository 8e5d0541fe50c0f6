package fr.escale.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class EvaluationTest {
    @TempDir
    Path directory;

    private static Evaluation.Case asked(String question, String... expected) {
        return new Evaluation.Case(question, List.of(expected));
    }

    @Test
    void counts_right_answers_their_ranks_and_what_should_not_be_answered() {
        Figures figures = Evaluation.run(
                SmallShelf.ENTRIES,
                List.of(
                        asked("je n'ai pas de garant", "visale"),
                        asked("je veux passer mon permis", "emploi"),
                        asked("capitale du Pérou")));

        assertThat(figures.questions()).isEqualTo(3);
        assertThat(figures.articles()).isEqualTo(5);
        assertThat(figures.top1()).isEqualTo(0.5);
        assertThat(figures.mrr10()).isBetween(0.5, 0.75);
        assertThat(figures.abstainAuroc()).isEqualTo(1.0);
    }

    @Test
    void what_cannot_be_measured_is_null() {
        Figures figures = Evaluation.run(SmallShelf.ENTRIES, List.of(asked("permis", "permis")));

        assertThat(figures.top1()).isEqualTo(1.0);
        assertThat(figures.abstainAuroc()).isNull();
        assertThat(Evaluation.run(SmallShelf.ENTRIES, List.of()).p99Ms()).isNull();
    }

    @Test
    void prints_one_json_line_with_the_names_of_the_contract() {
        String json = Evaluation.run(SmallShelf.ENTRIES, List.of(asked("permis", "permis")))
                .json();

        assertThat(json).doesNotContain("\n");
        assertThat(JsonMapper.shared().readTree(json).propertyNames())
                .containsExactly(
                        "questions",
                        "top1",
                        "mrr10",
                        "recall3",
                        "abstainAuroc",
                        "p50Ms",
                        "p99Ms",
                        "articles",
                        "heapMb");
    }

    @Test
    void reads_entries_and_questions_from_lines_of_json() throws IOException {
        Path entries = file("""
                {"id":"permis","title":"Le permis","questions":["passer le permis"],"text":"…","theme":"mobilite"}

                {"id":"repas","title":"Manger","questions":[],"text":""}
                """);
        Path questions = file("{\"question\":\"permi\",\"expected\":[\"permis\"],\"language\":\"fr\"}\n");

        assertThat(JsonLines.entries(entries)).extracting(Entry::id).containsExactly("permis", "repas");
        assertThat(Evaluation.run(JsonLines.entries(entries), questions).top1()).isEqualTo(1.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            {"question":"permis"}                      | "expected" should be a list of texts, found none
            {"question":3,"expected":[]}               | "question" should be a text, found 3
            {"question":"permis","expected":"permis"}  | "expected" should be a list of texts, found "permis"
            ["permis"]                                 | expected a JSON object
            {"question":                               | expected a JSON object
            """)
    void a_bad_line_is_named_with_its_file_and_number(String line, String expected) throws IOException {
        Path questions = file("{\"question\":\"permis\",\"expected\":[]}\n" + line + "\n");

        assertThatThrownBy(() -> JsonLines.questions(questions))
                .isInstanceOf(JsonLines.BadLineException.class)
                .hasMessageContaining(questions + ":2: " + expected);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(directory, "lines", ".jsonl"), content);
    }
}

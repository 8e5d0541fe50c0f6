package fr.escale.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {
    private static final Safety SAFETY = Safety.shipped();

    @ParameterizedTest
    @ValueSource(strings = {"distress.txt", "held-out.txt", "held-out-2.txt"})
    void hearsFourteenInFifteenWordingsOfDistressAndMostlyTheirKind(String file) throws IOException {
        var told = told(file).stream().filter(one -> one.danger().isPresent()).toList();
        var missed =
                told.stream().filter(one -> SAFETY.look(one.text()).isEmpty()).toList();
        var mistaken = told.stream()
                .filter(one -> !SAFETY.look(one.text()).equals(one.danger()))
                .toList();
        assertThat(told).hasSizeGreaterThanOrEqualTo(80);
        assertThat(missed.size()).isLessThanOrEqualTo(told.size() / 15);
        assertThat(mistaken.size()).isLessThanOrEqualTo(told.size() / 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ordinary.txt", "held-out.txt", "held-out-2.txt"})
    void leavesIdiomsAndOrdinaryMessagesAlone(String file) throws IOException {
        var ordinary = file.startsWith("held")
                ? told(file).stream()
                        .filter(one -> one.danger().isEmpty())
                        .map(Told::text)
                        .toList()
                : lines(file);
        assertThat(ordinary).hasSizeGreaterThanOrEqualTo(50);
        assertThat(ordinary.stream()
                        .filter(text -> SAFETY.look(text).isPresent())
                        .count())
                .isLessThanOrEqualTo(ordinary.size() / 15);
    }

    @Test
    void hearsItAmongOtherWordsToo() throws IOException {
        var alone = told("held-out-2.txt").stream()
                .map(Told::text)
                .filter(text -> SAFETY.look(text).isPresent())
                .toList();
        var among = Told.around(Path.of("src/test/resources/safety/held-out-2.txt")).stream()
                .flatMap(words -> alone.stream().map(words::formatted))
                .toList();
        var missed = among.stream().filter(text -> SAFETY.look(text).isEmpty()).toList();

        assertThat(among).hasSizeGreaterThan(1_000);
        assertThat(missed).hasSizeLessThanOrEqualTo(among.size() / 100);
    }

    @ParameterizedTest
    @EnumSource(Danger.class)
    void hearsEveryExampleOfTheDataFilesAndMostlyItsKind(Danger danger) {
        var examples = Alarms.shipped().examples(danger);
        assertThat(examples)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(SAFETY.look(text)).as(text).isPresent());
        assertThat(examples.stream().filter(text -> SAFETY.look(text).orElseThrow() != danger))
                .hasSizeLessThanOrEqualTo(examples.size() / 5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jeveuxmourir",
                "j e v e u x m o u r i r",
                "je veux mоurir", // a Cyrillic о
                "je veux m0urir",
                "je veux m*urir",
                "je veux mou\u200brir",
                "JVEU MOURIRRRR 😭"
            })
    void hearsThroughDisguises(String hidden) {
        assertThat(SAFETY.look(hidden)).contains(Danger.SUICIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "j'ai donné mon chien et mes affaires, j'en aurai plus besoin",
                "je vais bientôt plus être un problème pour personne"
            })
    void hasAHunchOfWhatNoWordingTells(String indirect) {
        var deaf = SpokenSafety.with(new Hunch(Map.of(), 2, "", Meanings.shipped()));
        assertThat(deaf.look(indirect)).isEmpty();
        assertThat(SAFETY.look(indirect)).isPresent();
    }

    @Test
    void theClassifierHasLearnedFromTheExamplesThatAreShipped() {
        assertThat(Hunch.shipped().taughtFrom())
                .as("examples or meanings changed: run bot-engine/src/bench/distress --learn")
                .isEqualTo(Alarms.shipped().fingerprint());
    }

    @Test
    void takesTheDataFilesIdiomsForWhatTheyAre() {
        assertThat(Alarms.shipped().harmless())
                .allSatisfy(text -> assertThat(SAFETY.look(text)).as(text).isEmpty());
    }

    @Test
    void hearsDistressBesideAnIdiom() {
        assertThat(SAFETY.look("mdr jsuis mort de rire mais au fond je veux mourir"))
                .contains(Danger.SUICIDE);
    }

    @Test
    void countsTheGravestOfSeveralDangers() {
        assertThat(SAFETY.look("il me frappe, je suis dehors cette nuit et je veux mourir"))
                .contains(Danger.SUICIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "je veux mourir",
                "JE VEUX MOURIR",
                "Je veux… mourir",
                "j veu mourire",
                "jveux mouriiir",
                "j'veux crever",
                "je ne veux plus vivre",
                "je veux disparaitte",
                "jveu vrm mourir"
            })
    void hearsAllSpellings(String spelling) {
        assertThat(SAFETY.look(spelling)).contains(Danger.SUICIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "👍", "؟", "\u0000", "...", "^ $ | * ? <18", "\ud83d"})
    void hearsNothingInNothing(String text) {
        assertThat(SAFETY.look(text)).isEmpty();
    }

    @Test
    void neverFailsAndEndsSoonWhateverIsWritten() {
        var random = new Random(3);
        for (int i = 0; i < 500; i++) {
            var text = random.ints(200, 0, 0x2fff)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThatCode(() -> SAFETY.look(text)).doesNotThrowAnyException();
        }
        assertThat(SAFETY.look("mourir de rire ".repeat(200_000))).isEmpty();
    }

    private static List<Told> told(String name) throws IOException {
        return Told.read(Path.of("src/test/resources/safety", name));
    }

    private static List<String> lines(String name) throws IOException {
        try (var file = SafetyTest.class.getResourceAsStream("/safety/" + name)) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("\n")).filter(line -> !line.isBlank()).toList();
        }
    }
}

package fr.escale.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {
    private static final Safety SAFETY = Safety.shipped();

    @Test
    void hearsNineteenInTwentyWordingsOfDistressAndTheirKind() throws IOException {
        var told = lines("distress.txt").stream()
                .map(line -> line.split(" \\| ", 2))
                .toList();
        var missed = new ArrayList<String>();
        var mistaken = new ArrayList<String>();
        for (var one : told) {
            var danger = SAFETY.look(one[1]);
            if (danger.isEmpty()) missed.add(one[1]);
            else if (danger.get() != Danger.valueOf(one[0])) mistaken.add(one[1] + " → " + danger.get());
        }
        assertThat(told).hasSizeGreaterThanOrEqualTo(60);
        assertThat(missed).hasSizeLessThanOrEqualTo(told.size() / 20);
        assertThat(mistaken).hasSizeLessThanOrEqualTo(told.size() / 20);
    }

    @Test
    void leavesIdiomsAndOrdinaryMessagesAlone() throws IOException {
        var ordinary = lines("ordinary.txt");
        assertThat(ordinary).hasSizeGreaterThanOrEqualTo(40);
        assertThat(ordinary.stream().filter(text -> SAFETY.look(text).isPresent()))
                .hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Danger.class)
    void hearsEveryExampleOfTheDataFile(Danger danger) {
        assertThat(examples(danger.name()))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(SAFETY.look(text)).as(text).contains(danger));
    }

    @Test
    void takesTheDataFilesIdiomsForWhatTheyAre() {
        assertThat(examples("idioms"))
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

    private static List<String> examples(String section) {
        var alarms = Alarms.shipped();
        return section.equals("idioms") ? alarms.harmless() : alarms.examples(Danger.valueOf(section));
    }

    private static List<String> lines(String name) throws IOException {
        try (var file = SafetyTest.class.getResourceAsStream("/safety/" + name)) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("\n")).filter(line -> !line.isBlank()).toList();
        }
    }
}

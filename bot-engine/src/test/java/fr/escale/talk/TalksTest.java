package fr.escale.talk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.Flow;
import fr.escale.flow.FlowReader;
import fr.escale.flow.Flows;
import fr.escale.knowledge.Answers;
import fr.escale.safety.Help;
import fr.escale.safety.Safety;
import fr.escale.territory.Territory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TalksTest {
    private static final Path DIRECTORY = Path.of("src/test/resources/talks");
    private static final String HEAD = "day: 2026-11-23\ntalk:\n";

    private final Talks talks = new Talks(
            Flows.shipped(), Answers.shipped(Territory.open("pays-de-vannes")), Safety.shipped(), Help.shipped());

    @TestFactory
    Stream<DynamicTest> everyTalkGoesAsWritten() throws IOException {
        return Talks.files(DIRECTORY).stream()
                .map(file -> DynamicTest.dynamicTest(
                        DIRECTORY.relativize(file).toString(),
                        () -> assertThat(talks.differences(List.of(file))).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyTalkGoesTheSameOnTheOtherChannel() throws IOException {
        return Talks.files(DIRECTORY).stream()
                .map(file -> DynamicTest.dynamicTest(
                        DIRECTORY.relativize(file).toString(),
                        () -> assertThat(talks.difference(file.toString(), onTheOther(Files.readString(file))))
                                .isEmpty()));
    }

    private static String onTheOther(String talk) {
        return talk.contains("channel: whatsapp")
                ? talk.replace("channel: whatsapp", "channel: telegram")
                : talk.replace("channel: telegram", "channel: whatsapp");
    }

    @Test
    void everyShippedFlowHasATalk() {
        assertThat(Flows.shipped().all())
                .extracting(Flow::id)
                .allSatisfy(flow ->
                        assertThat(Files.isDirectory(DIRECTORY.resolve(flow))).isTrue());
    }

    @Test
    void aDifferenceIsShownWithWhatCameBefore() {
        assertThat(talks.difference("x.yml", HEAD + "  - they: merci\n  - bot: De rien.\n"))
                .hasValueSatisfying(diff -> assertThat(diff)
                        .startsWith("x.yml:4: the conversation differs")
                        .contains("  they: merci", "- bot: De rien.", "Avec plaisir"));
    }

    @Test
    void aButtonThatIsNotThereIsShownWithThoseThatAre() {
        assertThat(talks.difference("x.yml", HEAD + "  - they: merci\n  - tap: Nulle part\n"))
                .hasValueSatisfying(diff -> assertThat(diff).contains("- tap: Nulle part", "+ buttons: Menu"));
    }

    @Test
    void theConversationGoesOnBehindADifferenceLineByLine() {
        Played played = talks.play(
                "x.yml", HEAD + "  - they: merci\n  - bot: |\n      De rien.\n  - they: un humain\n  - desk: Rien.\n");
        assertThat(played.line()).isEqualTo(4);
        assertThat(played.rows())
                .extracting(row -> row.sign().mark() + " " + row.who())
                .startsWith("  they", "- bot", "+ bot")
                .endsWith("  they", "- desk", "+ desk");
    }

    @Test
    void timePassesAndAPauseThatIsNoneIsAProblem() {
        assertThat(talks.difference("x.yml", HEAD + "  - they: merci\n  - wait: 2 days later\n  - bot: \"\"\n"))
                .isEmpty();
        assertThat(talks.difference("x.yml", HEAD + "  - wait: un jour\n"))
                .hasValueSatisfying(diff -> assertThat(diff).startsWith("x.yml:3:11: found un jour"));
    }

    @Test
    void distressComesBeforeEverything() {
        assertThat(talks.difference(
                        "x.yml", HEAD + "  - they: je veux mourir\n  - bot: … 3114 …\n  - desk: \"urgent : …\"\n"))
                .isEmpty();
    }

    @Test
    void aWrongTalkFileNamesItsPlace() {
        assertThat(talks.difference("x.yml", "day: demain\ntalk: []\n"))
                .hasValueSatisfying(
                        diff -> assertThat(diff).isEqualTo("x.yml:1:6: found demain, expected a day like 2026-11-23"));
        assertThat(talks.difference("x.yml", HEAD + "  - thay: x\n"))
                .hasValueSatisfying(diff -> assertThat(diff).startsWith("x.yml:3:5: found thay"));
        assertThat(talks.difference("x.yml", ""))
                .hasValueSatisfying(diff -> assertThat(diff).contains("empty file"));
    }

    @Test
    void timePassesAndAFlowThatWaitsGoesOn() {
        String flow = "{title: T, starts with: [go], steps: [{step: r, remind: Coucou, after: 3 hours},"
                + " {step: p, wait: 2 days, say: À dans deux jours.}, {step: q, ask: \"Alors ?\", into: x}, {step: f, end: F}]}";
        Talks waiting = new Talks(
                Flows.of(List.of(FlowReader.read("t.yml", flow).flow().orElseThrow())),
                new Handful(),
                text -> Optional.empty(),
                (plight, now) -> "");
        String talk = HEAD + "  - they: go\n  - bot: … À dans deux jours.\n  - wait: 4 hours\n  - bot: Coucou\n"
                + "  - wait: 2 days\n  - bot: %s\n  - wait: 2 days\n  - bot: \"\"\n";
        assertThat(waiting.difference("x.yml", talk.formatted("Alors ?"))).isEmpty();
        assertThat(waiting.difference("x.yml", talk.formatted("Bonjour"))).isPresent();
        assertThat(talks.difference("x.yml", HEAD + "  - wait: longtemps\n"))
                .hasValueSatisfying(diff -> assertThat(diff).contains("x.yml:3:11: found longtemps"));
    }
}

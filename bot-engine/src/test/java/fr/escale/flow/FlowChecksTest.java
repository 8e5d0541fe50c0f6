package fr.escale.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlowChecksTest {
    @TempDir
    Path directory;

    @Test
    void aFlowIsCheckedAgainstThoseBesideIt() throws IOException {
        write("bus.yml", "{title: Bus, starts with: [le bus], steps: [{step: fin, end: Fin}]}");
        Path bike = write("velo.yml", "{title: Vélo, starts with: [Le bus !], steps: [{step: un, open: bus}]}");
        assertThat(FlowChecks.files(List.of(bike)))
                .extracting(Problem::rule, Problem::path)
                .containsExactly(tuple("same-start", bike.toString()));
    }

    @Test
    void whatStandsBesideAFlowDoesNotStopItsCheck() throws IOException {
        Files.write(directory.resolve("picture.yml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        Path bike = write("velo.yml", "{title: Vélo, steps: [{step: fin, end: Fin}]}");
        assertThat(FlowChecks.files(List.of(bike))).isEmpty();
    }

    @Test
    void aFileNamedTwiceIsNoRivalOfItself() throws IOException {
        Path bike = write("velo.yml", "{title: Vélo, starts with: [vélo], steps: [{step: fin, end: Fin}]}");
        assertThat(FlowChecks.files(List.of(directory, bike))).isEmpty();
    }

    @Test
    void flowsThatOpenEachOtherWithoutWaitingAreACircle() throws IOException {
        write("a.yml", "{title: A, steps: [{step: x, say: Hop}, {step: y, call: b}, {step: z, end: Z}]}");
        write("b.yml", "{title: B, steps: [{step: x, open: c}]}");
        write("c.yml", "{title: C, steps: [{step: x, open: a}]}");
        assertThat(FlowChecks.files(List.of(directory)))
                .extracting(Problem::rule, Problem::message)
                .contains(tuple(
                        "never-waits",
                        "found a circle that never waits for the person (a/x → a/y → b/x → c/x → a/x), expected a step"
                                + " in it that asks"));
    }

    /** A called flow comes back: what it ends with is not the end. */
    @Test
    void aCircleThroughACalledFlowThatNeverAsksIsACircle() throws IOException {
        write(
                "a.yml",
                "{title: A, given: {n: number}, steps: [{step: x, call: b},"
                        + " {step: y, when: [{if: n > 3, go to: z}], go to: x}, {step: z, end: Z}]}");
        write("b.yml", "{title: B, steps: [{step: x, call: c}, {step: y, end: Un tour.}]}");
        Path called = write("c.yml", "{title: C, steps: [{step: x, end: Hop.}]}");
        assertThat(FlowChecks.files(List.of(directory)))
                .extracting(Problem::rule, Problem::message)
                .containsExactly(tuple(
                        "never-waits",
                        "found a circle that never waits for the person (x → y → x), expected a step in it that asks"));
        Files.writeString(called, "{title: C, steps: [{step: x, ask: \"Encore ?\", into: e}, {step: y, end: Hop.}]}");
        assertThat(FlowChecks.files(List.of(directory))).isEmpty();
    }

    @Test
    void aFileThatIsNotUtf8IsToldWithItsPlaceAndHidesNoOther() throws IOException {
        Files.write(
                directory.resolve("bus.yml"),
                "title: Bus\nsteps:\n  - step: été\n    end: Fin.\n".getBytes(StandardCharsets.ISO_8859_1));
        write("velo.yml", "{title: Vélo, steps: [{step: un, go to: deux}]}");
        assertThat(FlowChecks.files(List.of(directory)))
                .extracting(Problem::line, Problem::column, Problem::rule)
                .contains(tuple(3, 11, "not-yaml"), tuple(1, 41, "unknown-step"));
    }

    @Test
    void aConditionTellsWhatIsKnownWhereItIsTrue() {
        String flow = """
                title: T
                steps:
                  - step: âge
                    ask: Tu as quel âge ?
                    into: âge
                    expecting: number
                    buttons: [{label: Passer, go to: selon}]
                  - step: selon
                    when:
                      - if: %s
                        go to: su
                      - otherwise:
                        go to: fin
                  - step: su
                    say: "Tu as {âge} ans."
                  - step: fin
                    end: Fin.
                """;
        assertThat(of("x.yml", flow.formatted("âge < 18"))).isEmpty();
        assertThat(of("x.yml", flow.formatted("known(âge)"))).isEmpty();
        assertThat(of("x.yml", flow.formatted("\"!known(âge)\"")))
                .extracting(Problem::rule)
                .containsExactly("not-yet-known");
    }

    @Test
    void whatIsSetIsKnownOnlyWhereItCanBeReckoned() {
        String flow = """
                title: Essai
                starts with: [essai]
                steps:
                  - step: âge
                    ask: Quel âge ?
                    into: âge
                    expecting: number
                    buttons: [{label: Passer, go to: %s}, {label: Plus tard, go to: tant pis}]
                  - step: reste
                    set: reste
                    to: %s
                  - step: double
                    set: double
                    to: reste * 2
                  - step: fin
                    end: "Encore {double} ans."
                  - step: tant pis
                    end: Fin.
                """;
        assertThat(of("x.yml", flow.formatted("tant pis", "18 - âge"))).isEmpty();
        assertThat(of("x.yml", flow.formatted("reste", "\"known(âge) ? 18 - âge : 0\"")))
                .extracting(Problem::rule)
                .doesNotContain("not-yet-known");
        assertThat(of("x.yml", flow.formatted("reste", "18 - âge")))
                .extracting(Problem::rule)
                .contains("not-yet-known");
    }

    @Test
    void whatAFlowIsGivenIsKnown() {
        String flow = "{title: T, %s steps: [{step: fin, end: 'Noté, {métier}.'}]}";
        assertThat(of("x.yml", flow.formatted("given: {métier: text},"))).isEmpty();
        assertThat(of("x.yml", flow.formatted(""))).extracting(Problem::rule).containsExactly("unknown-variable");
    }

    @Test
    void aWarningDoesNotKeepAFlowFromBeingRead() {
        String text = "{title: T, steps: [{step: fin, end: Envoie un justificatif.}]}";
        assertThat(of("x.yml", text))
                .singleElement()
                .satisfies(problem -> assertThat(problem.isError()).isFalse());
        assertThat(FlowReader.read("x.yml", text).flow()).isPresent();
    }

    private static List<Problem> of(String... files) {
        return FlowChecks.of(IntStream.range(0, files.length / 2)
                .mapToObj(i -> new FlowChecks.Source(files[2 * i], files[2 * i + 1]))
                .toList());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }
}

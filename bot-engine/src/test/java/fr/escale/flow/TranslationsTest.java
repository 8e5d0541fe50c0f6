package fr.escale.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.FlowChecks.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationsTest {
    private static final String FRENCH = """
            title: Le vélo
            starts with: [vélo]
            steps:
              - step: début
                say: Un vélo, {service}, pour aller où ?
                buttons:
                  - label: Au travail
                    description: Tous les jours
                    go to: créneaux
                  - label: Parler à quelqu'un
                    order: human
              - step: créneaux
                offer slots: Voici les créneaux.
                none: Aucun.
              - step: fin
                end: À bientôt !
            """;
    private static final String ENGLISH = """
            proofread: no
            title: The bike
            starts with: [bike, bicycle]
            steps:
              début:
                say: A bike, {service}, to go where?
                buttons:
                  Au travail: {label: To work, description: Every day}
                  Parler à quelqu'un: Talk to someone
              créneaux: {offer slots: Here are the times., none: None.}
              fin: {end: See you!}
            """;

    @Test
    void aTranslationIsTheSameFlowInOtherWords() {
        Flow flow = read(ENGLISH);
        Flow english = flow.in(Language.EN);
        assertThat(english.title()).isEqualTo("The bike");
        assertThat(english.id()).isEqualTo("velo");
        assertThat(english.hash()).isEqualTo(flow.hash());
        assertThat(english.steps().getFirst().options())
                .extracting(Step.Option::label, Step.Option::description)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("To work", "Every day"),
                        org.assertj.core.groups.Tuple.tuple("Talk to someone", ""));
        assertThat(english.steps()).extracting(Step::id).containsExactly("début", "créneaux", "fin");
        assertThat(flow.in(Language.ES)).isSameAs(flow);
    }

    @Test
    void aChoiceIsTranslatedAndKeepsTheSameValueInEveryLanguage() {
        Flow flow =
                FlowReader.read("tu.yml", """
                        title: Toi
                        steps:
                          - step: situation
                            ask: Tu es plutôt…
                            into: situation
                            choices:
                              - {label: Au lycée, value: lycée}
                              - {label: En stage, description: Ou bientôt}
                              - Autre
                          - step: fin
                            end: Merci.
                        """, Map.of(Language.EN, """
                        title: You
                        steps:
                          situation:
                            ask: You are…
                            choices:
                              Au lycée: At school
                              En stage: {label: Intern, description: Or soon}
                              Autre: Other
                          fin: {end: Thanks.}
                        """)).flow().orElseThrow();

        assertThat(flow.in(Language.EN).steps().getFirst().options())
                .extracting(Step.Option::label, Step.Option::way)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("At school", new Way.Keep("lycée")),
                        org.assertj.core.groups.Tuple.tuple("Intern", new Way.Keep("En stage")),
                        org.assertj.core.groups.Tuple.tuple("Other", new Way.Keep("Autre")));
    }

    @Test
    void whatStartsItInOneLanguageStartsItInAll() {
        assertThat(read(ENGLISH).starts()).containsExactly("vélo", "bike", "bicycle");
        assertThat(read(ENGLISH).in(Language.EN).starts()).containsExactly("vélo", "bike", "bicycle");
    }

    @Test
    void theVersionIsThatOfAllItsTexts() {
        Flow french = FlowReader.read("velo.yml", FRENCH).flow().orElseThrow();
        assertThat(FlowReader.read("velo.yml", FRENCH, Map.of())
                        .flow()
                        .orElseThrow()
                        .hash())
                .isEqualTo(french.hash());
        assertThat(read(ENGLISH).hash()).isNotEqualTo(french.hash());
        assertThat(read(ENGLISH.replace("See you!", "Bye!")).hash())
                .isNotEqualTo(read(ENGLISH).hash());
        assertThat(FlowReader.read("velo.yml", FRENCH, Map.of(Language.ES, ENGLISH))
                        .flow()
                        .orElseThrow()
                        .hash())
                .isNotEqualTo(read(ENGLISH).hash());
    }

    @Test
    void aCompleteTranslationPassesItsChecks() {
        assertThat(check(ENGLISH)).isEmpty();
        assertThat(FlowChecks.all(List.of(read(ENGLISH)))).isEmpty();
    }

    @Test
    void whatIsMissingIsListedStepByStepAndSaidInFrench() {
        String partly = """
                title: The bike
                steps:
                  début:
                    say: A bike, {service}, to go where?
                    buttons: {Au travail: To work}
                """;
        assertThat(check(partly))
                .containsExactly(
                        "velo.en.yml:2:1: warning: found no translation in step \"créneaux\" of offer slots, none, expected one:"
                                + " it is said in French [missing-translation]",
                        "velo.en.yml:2:1: warning: found no translation in step \"fin\" of end, expected one: it is said in French"
                                + " [missing-translation]",
                        "velo.en.yml:3:3: warning: found no translation in step \"début\" of the description of \"Au travail\","
                                + " \"Parler à quelqu'un\", expected one: it is said in French [missing-translation]");
        assertThat(read(partly).in(Language.EN).steps().getLast())
                .isEqualTo(new Step.End("fin", Text.of("À bientôt !")));
    }

    @Test
    void everythingThatIsWrongIsToldAtItsPlace() {
        assertThat(errors("""
                        titel: The bike
                        proofread: perhaps
                        steps:
                          debut: {say: Hello}
                          début:
                            say: A bike to go where?
                            ask: What?
                            buttons:
                              Au travail: To work and to other places
                              Au boulot: To work
                          fin: {end: ''}
                        """))
                .containsExactly(
                        "velo.en.yml:1:1: found key \"titel\", expected one of proofread, starts with, steps, title; did you mean \"title\"? [unknown-key]",
                        "velo.en.yml:2:12: found word \"perhaps\", expected one of no, yes [yes-or-no]",
                        "velo.en.yml:4:3: found step \"debut\", expected one of créneaux, début, fin; did you mean \"début\"? [unknown-step]",
                        "velo.en.yml:6:10: found no words in braces, expected {service} as in French [other-braces]",
                        "velo.en.yml:7:5: found key \"ask\", expected one of buttons, say [unknown-key]",
                        "velo.en.yml:9:19: found label \"To work and to other places\" of 27 characters, expected at most 24 (a WhatsApp list row) [label-too-long]",
                        "velo.en.yml:10:7: found French label \"Au boulot\", expected one of Au travail, Parler à quelqu'un [unknown-label]",
                        "velo.en.yml:11:14: found no words behind \"end\", expected words [missing-words]");
    }

    @Test
    void aBrokenTranslationDoesNotStandInTheWayOfTheFlow() {
        assertThat(read("steps: [").in(Language.EN).title()).isEqualTo("Le vélo");
        assertThat(read("- a list").in(Language.EN).title()).isEqualTo("Le vélo");
        assertThat(read("steps: {fin: see}").in(Language.EN).title()).isEqualTo("Le vélo");
    }

    @Test
    void aTranslationStandsBesideItsFlowInALanguageThatWeSpeak() {
        assertThat(FlowChecks.of(List.of(new Source("bus.en.yml", ENGLISH), new Source("bus.xx.yml", ENGLISH))))
                .extracting(Problem::toString)
                .containsExactly(
                        "bus.en.yml:1:1: found a translation of \"bus\", expected that flow beside it [unknown-flow]",
                        "bus.xx.yml:1:1: found a translation into \"xx\", expected one of en, es, ar, uk, ru, pt"
                                + " [unknown-language]",
                        "bus.xx.yml:1:1: found a translation of \"bus\", expected that flow beside it [unknown-flow]");
    }

    @Test
    void noTwoFlowsStartWithTheSameWordsInAnyLanguage() {
        List<Source> sources = Stream.concat(
                        sources(ENGLISH).stream(),
                        Stream.of(new Source(
                                "bike.yml", "{title: T, starts with: [bike], steps: [{step: fin, end: Fin}]}")))
                .toList();
        assertThat(FlowChecks.of(sources))
                .extracting(Problem::toString)
                .containsExactly("velo.en.yml:3:15: found \"bike\", which already starts bike.yml:1, expected words of"
                        + " its own [same-start]");
    }

    @Test
    void aTranslationCheckedAloneIsHeldAgainstTheFlowBesideIt(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("velo.yml"), FRENCH);
        Path english = Files.writeString(directory.resolve("velo.en.yml"), ENGLISH.replace("  fin:", "  fini:"));
        assertThat(FlowChecks.files(List.of(english)))
                .extracting(Problem::rule)
                .containsExactly("missing-translation", "unknown-step");
    }

    private static Flow read(String english) {
        return FlowReader.read("velo.yml", FRENCH, Map.of(Language.EN, english))
                .flow()
                .orElseThrow();
    }

    private static List<String> check(String english) {
        return FlowChecks.of(sources(english)).stream().map(Problem::toString).toList();
    }

    private static List<String> errors(String english) {
        return FlowChecks.of(sources(english)).stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
    }

    private static List<Source> sources(String english) {
        return List.of(new Source("velo.yml", FRENCH), new Source("velo.en.yml", english));
    }
}

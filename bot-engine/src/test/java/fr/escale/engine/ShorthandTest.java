package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShorthandTest {
    private static final String FLOW = """
            title: Jeu
            starts with: [ça va pas fort]
            steps:
              - step: début
                say: Lequel ?
                buttons:
                  - label: C'est quoi, au juste ?
                    go to: quoi
                  - label: Cherchez pour moi
                    go to: chercher
                  - label: Ça coince, aidez-moi
                    go to: coincé
                  - label: Menu
                    order: menu
              - step: quoi
                end: QUOI
              - step: chercher
                end: CHERCHER
              - step: coincé
                end: COINCÉ
            """;

    @ParameterizedTest
    @CsvSource({
        "c koi au juste, QUOI",
        "ckoi au juste ??, QUOI",
        "cherchez pr moi, CHERCHER",
        "sa coince, COINCÉ",
        "sa coince aidez moi, COINCÉ"
    })
    void aButtonIsTypedAsPeopleWrite(String text, String heard) {
        assertThat(Chat.over("jeu", FLOW).says("ça va pas fort").says(text).text())
                .isEqualTo(heard);
    }

    @ParameterizedTest
    @CsvSource({
        "sava pas fort, moral",
        "slt jme sens seul, moral",
        "jsp koi faire de ma vie, gouts",
        "jai arrete lecole, decrochage",
        "jai plu dargent, argent",
        "jsui enceinte et jsais pas quoi faire, sexualite",
        "jai pas internet, sans-ordi"
    })
    void aFlowIsOpenedAsPeopleWrite(String text, String flow) {
        assertThat(Chat.shipped().known().says(text).session.at())
                .extracting(Session.Place::flow)
                .isEqualTo(flow);
    }

    @Test
    void whatIsWrittenOutStaysSo() {
        Wording.read("/engine/shorthand.yml").keys().forEach(word -> {
            assertThat(Plain.of(word)).isEqualTo(word);
            assertThat(Shorthand.writtenOut(word)).isEqualTo(word);
        });
        assertThat(Shorthand.writtenOut("")).isEmpty();
        assertThat(Shorthand.writtenOut("c koi et c est qui")).isEqualTo("c est quoi et c est qui");
    }
}

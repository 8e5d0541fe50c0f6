package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedWaysTest {
    private static final String FLOW = """
            title: Jeu
            starts with: [jouer]
            steps:
              - step: début
                say: Lequel ?
                buttons:
                  - label: Payer le permis
                    go to: permis
                  - label: Oui, le vélo
                    go to: vélo
                  - label: Non 🚌
                    go to: bus
              - step: permis
                end: PERMIS
              - step: vélo
                end: VÉLO
              - step: bus
                end: BUS
            """;

    @ParameterizedTest
    @CsvSource({
        "Payer le permis, PERMIS",
        "payer le permi, PERMIS",
        "PAYER LE PERMIS !!, PERMIS",
        "payer, PERMIS",
        "payer le, PERMIS",
        "1, PERMIS",
        "1️⃣, PERMIS",
        "le premier, PERMIS",
        "oui, VÉLO",
        "ouais, VÉLO",
        "ui, VÉLO",
        "la 2, VÉLO",
        "deuxième, VÉLO",
        "👍, VÉLO",
        "nn, BUS",
        "non, BUS",
        "3., BUS",
        "le dernier, BUS"
    })
    void everyButtonCanBeTyped(String text, String heard) {
        assertThat(Chat.over("jeu", FLOW).says("jouer").says(text).text()).isEqualTo(heard);
    }

    @Test
    void theBeginningOfALabelIsNoOrderAndNobodyGuessesBetweenTwo() {
        String flow = """
                title: Choix
                starts with: [choisir]
                steps:
                  - step: début
                    say: Lequel ?
                    buttons:
                      - label: Annuler ma commande
                        go to: fin
                      - label: Payer le bus
                        go to: fin
                      - label: Payer le train
                        order: menu
                  - step: fin
                    end: Fin.
                """;
        assertThat(Chat.over("choix", flow).says("choisir").says("annuler").request)
                .isInstanceOf(Request.CancelAppointment.class);
        assertThat(Chat.over("choix", flow).says("choisir").says("payer").request)
                .isEqualTo(new Request.LookUp("payer"));
        assertThat(Chat.over("choix", flow).says("choisir").says("annuler ma").text())
                .isEqualTo("Fin.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bonjour je veux jouer svp", "jveux jouer stp", "Salut, jouer !", "g besoin de jouer"})
    void politeWordsAroundTheWordsThatStartAFlowChangeNothing(String text) {
        assertThat(Chat.over("jeu", FLOW).says(text).text()).contains("Lequel ?");
    }

    @Test
    void aNumberBeyondTheButtonsIsAQuestion() {
        assertThat(Chat.over("jeu", FLOW).says("jouer").says("9").request).isEqualTo(new Request.LookUp("9"));
    }

    @Test
    void aNumberThatIsAskedForIsNoButton() {
        Chat chat = Chat.over("âge", """
                title: Âge
                starts with: [go âge]
                steps:
                  - step: âge
                    ask: Tu as quel âge ?
                    into: âge
                    expecting: number
                    buttons: [{label: Passer, go to: fin}]
                  - step: dit
                    say: "Tu as {âge} ans."
                  - step: fin
                    end: Fin.
                """).says("go âge");
        assertThat(chat.says("euh").text()).contains("un nombre");
        assertThat(chat.says("1").text()).contains("Tu as 1 ans.");
    }

    @Test
    void aTextThatIsAskedForIsKeptButAnOrderAndAQuestionAreNot() {
        String flow = """
                title: Mot
                starts with: [go]
                steps:
                  - step: mot
                    ask: Tu cherches quoi ?
                    into: mot
                    expecting: text
                  - step: fin
                    end: "Noté : {mot}."
                """;
        assertThat(Chat.over("mot", flow).says("go").says("logement").text()).isEqualTo("Noté : logement.");
        assertThat(Chat.over("mot", flow).says("go").says("un humain").request).isInstanceOf(Request.HandOver.class);
        assertThat(Chat.over("mot", flow).says("go").says("pourquoi ?").request)
                .isEqualTo(new Request.LookUp("pourquoi ?"));
    }

    @Test
    void yesAndNoAreKept() {
        Chat chat = Chat.over("oui", """
                title: Oui
                starts with: [go]
                steps:
                  - step: permis
                    ask: Tu as le permis ?
                    into: permis
                    expecting: yes-no
                  - step: fin
                    end: "Permis : {permis}."
                """);
        assertThat(chat.says("go").says("nan").text()).isEqualTo("Permis : non.");
        assertThat(chat.says("go").taps("Oui").text()).isEqualTo("Permis : oui.");
    }
}

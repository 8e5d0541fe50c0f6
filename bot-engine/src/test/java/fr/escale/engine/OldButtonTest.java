package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OldButtonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "/",
                "//",
                "a/b/c",
                "logement/nulle part/1",
                "!",
                "!drop",
                "=oui",
                "commune:",
                "commune:zzz",
                "open:nulle-part",
                "logement/début/",
                "'; DROP TABLE",
                "🙂",
                "⁦rtl⁩"
            })
    void aForgedButtonGetsAKindSentenceAndAWayOn(String id) {
        Chat chat = Chat.shipped().known().sends(new Input.Choice(id, ""));
        assertThat(chat.text()).isNotBlank();
        assertThat(chat.labels()).contains("Parler à quelqu'un");
    }

    @Test
    void anOldButtonOfAnotherFlowOpensItsStep() {
        Chat chat = Chat.shipped().known().says("santé").sends(new Input.Choice("logement/début/7", "Autre chose"));
        assertThat(chat.text()).contains("Raconte, avec tes mots");
    }

    @Test
    void aButtonWhoseNumberNowSaysSomethingElseOpensItsStepInstead() {
        Chat chat = Chat.shipped().known().sends(new Input.Choice("logement/début/7", "Mon assurance"));
        assertThat(chat.text()).contains("C'est quoi, pour toi");
    }

    @Test
    void aButtonWhoseLabelNowHasAnotherNumberStillLeadsWhereItSaid() {
        Chat chat = Chat.over("jeu", """
                title: Jeu
                starts with: [jouer]
                steps:
                  - step: début
                    say: Lequel ?
                    buttons:
                      - label: Le bus
                        go to: bus
                      - label: Le vélo
                        go to: vélo
                  - step: bus
                    end: BUS
                  - step: vélo
                    end: VÉLO
                """);
        assertThat(chat.sends(new Input.Choice("jeu/début/1", "Le vélo")).text())
                .isEqualTo("VÉLO");
        assertThat(chat.sends(new Input.Choice("jeu/début/7", "Le bus")).text()).isEqualTo("BUS");
        assertThat(chat.sends(new Input.Choice("jeu/début/1", "Le …")).text())
                .as("number first")
                .isEqualTo("BUS");
        assertThat(chat.sends(new Input.Choice("jeu/début/7", "Le …")).text())
                .as("two fit")
                .isEqualTo("Lequel ?");
        assertThat(chat.sends(new Input.Choice("jeu/début/7", "")).text()).isEqualTo("Lequel ?");
    }

    @Test
    void aLabelShortenedByTheChannelIsStillTheSame() {
        Chat chat = Chat.shipped().known().sends(new Input.Choice("logement/début/7", "Autre ch…"));
        assertThat(chat.text()).contains("Raconte, avec tes mots");
    }

    @Test
    void aSlotOfAnOldMessageIsStillBooked() {
        Chat chat = Chat.shipped().known().sends(new Input.Choice("slot:r1-20261124-1000", "mardi 10h"));
        assertThat(chat.request).isEqualTo(new Request.Hold("r1-20261124-1000", new Looking("", null), ""));
        chat.outcome(Chat.held("r1-20261124-1000", "mardi 24 novembre à 10h")).says("ok");
        assertThat(chat.request).isEqualTo(new Request.Book("r1-20261124-1000", new Looking("", null)));
        assertThat(chat.outcome(Chat.booked("mardi 24 novembre à 10h", "")).text())
                .contains("C'est confirmé : mardi 24 novembre à 10h, avec Nadia.");
    }

    @Test
    void aSessionWhoseStepIsGoneGetsAWayOn() {
        Chat chat = Chat.shipped().known();
        chat.session = new Session(
                new Session.Place("logement", "0".repeat(64), "disparue"),
                java.util.List.of(),
                java.util.Map.of(),
                "",
                0,
                true);
        chat.says("blabla").outcome(new Outcome.Unknown());
        assertThat(chat.labels()).contains("Menu", "Parler à quelqu'un");
        assertThat(chat.session.at()).isNull();
    }
}

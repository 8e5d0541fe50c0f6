package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CourtesyTest {
    private static final String FLOW = """
            title: Le vélo
            starts with: [vélo]
            steps:
              - step: début
                say: Tu veux quoi ?
                buttons:
                  - label: Tu répares ?
                    go to: fin
                  - label: Autre
                    go to: fin
              - step: fin
                end: Passe quand tu veux.
            """;

    private final Chat chat = Chat.over("velo", FLOW);

    @Test
    void tuByDefault() {
        assertThat(chat.says("vélo").text()).isEqualTo("Tu veux quoi ?");
    }

    @Test
    void vousToWhoSaysVousFromThisVeryMessageOn() {
        assertThat(chat.says("bonjour pouvez-vous m'aider").text()).doesNotContainPattern("\\b(tu|te)\\b");
        assertThat(chat.says("vélo").text()).isEqualTo("Vous voulez quoi ?");
        assertThat(chat.taps("Autre").text()).isEqualTo("Passez quand vous voulez.");
    }

    @Test
    void buttonsStayWhatThePersonSays() {
        assertThat(chat.says("vous êtes là ?").says("vélo").text()).isEqualTo("Vous voulez quoi ?");
        assertThat(chat.labels()).contains("Tu répares ?");
    }

    @Test
    void whoSaysTuAgainIsSpokenToWithTu() {
        assertThat(chat.says("vous êtes là ?").says("vélo").text()).isEqualTo("Vous voulez quoi ?");
        chat.says("tu peux me dire");
        assertThat(chat.says("vélo").text()).isEqualTo("Tu veux quoi ?");
    }

    @Test
    void anAppointmentSaysNothingOfManners() {
        chat.says("un rendez-vous");
        assertThat(chat.says("vélo").text()).isEqualTo("Tu veux quoi ?");
    }
}

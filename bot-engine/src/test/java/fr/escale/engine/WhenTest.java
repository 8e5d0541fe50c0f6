package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhenTest {
    private final Chat chat = Chat.over(
                    "permis", """
            title: Le permis
            starts with: [permis]
            given:
              points: number
            steps:
              - step: âge
                ask: Tu as quel âge ?
                into: âge
                expecting: number
              - step: selon
                when:
                  - if: âge < 15
                    go to: attendre
                  - if: âge < 18
                    open: conduite
                  - if: âge > 99
                    order: human
                  - otherwise:
                    go to: passer
              - step: attendre
                set: années
                to: 15 - âge
              - step: combien
                end: "{années, plural, one {Encore un an.} other {Encore # ans.}}"
              - step: passer
                remember: majeur
                value: âge >= 18
              - step: points
                when:
                  - if: points > 3
                    go to: fort
              - step: faible
                end: Tu peux passer le permis.
              - step: fort
                end: Et tu sais déjà beaucoup.
            """, "conduite", "{title: Conduite, steps: [{step: fin, end: La conduite accompagnée.}]}")
            .says("permis");

    @Test
    void theFirstConditionThatIsTrueLeads() {
        assertThat(chat.says("14").text()).contains("Encore un an.");
    }

    @Test
    void aValueIsReckonedAndShown() {
        assertThat(chat.says("12").text()).contains("Encore 3 ans.");
    }

    @Test
    void aConditionCanOpenAFlowOrGiveAnOrder() {
        assertThat(chat.says("17").text()).contains("La conduite accompagnée.");
        assertThat(chat.says("permis").says("100").request).isInstanceOf(Request.HandOver.class);
    }

    @Test
    void otherwiseLeadsWhenNoConditionIsTrue() {
        assertThat(chat.says("18").request).isEqualTo(new Request.Remember("majeur", "oui"));
        assertThat(chat.outcome(new Outcome.Done()).text())
                .as("a variable that is not known makes no condition true")
                .contains("Tu peux passer le permis.");
    }
}

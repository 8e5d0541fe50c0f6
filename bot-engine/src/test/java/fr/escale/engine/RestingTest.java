package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.Reply.Button;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who falls silent is nudged once; then the flow rests; coming back shows nothing before it is asked for. */
class RestingTest {
    private static final String SUBJECT = "Le secret";

    private final Chat chat = Chat.over("secret", """
            title: Le secret
            starts with: [secret]
            nudge: after 2 hours
            steps:
              - step: oui
                ask: Tu as un secret ?
                into: secret
                expecting: yes-no
              - step: lequel
                ask: Lequel ?
                into: lequel
              - step: dedans
                call: dedans
              - step: fin
                end: Merci pour ton secret.
            """, "dedans", """
            title: Dedans
            starts with: [dedans]
            steps:
              - step: âge
                ask: Depuis quel âge ?
                into: âge
                expecting: number
              - step: fini
                end: Noté.
            """, "porte", """
            title: La porte
            starts with: [porte]
            nudge: after 2 hours
            steps:
              - step: où
                say: Où veux-tu aller ?
                buttons:
                  - {label: Secret, open: secret}
                  - {label: Menu, order: menu}
            """);

    @Test
    void oneNudgeAVisitThatNamesNothing() {
        chat.says("secret");
        assertThat(chat.patience()).contains(Duration.ofHours(2));

        assertThat(chat.silent().text()).contains("On continue ?").doesNotContain("secret", SUBJECT, "Cap Jeunes");
        assertThat(chat.labels()).containsExactly("Continuer", "Menu", "C'est bon");
        assertThat(chat.patience()).contains(Resting.LONGEST);
        assertThat(chat.silent().replies)
                .as("then the flow rests without a word")
                .isEmpty();
        assertThat(chat.session.at()).isNull();
        assertThat(chat.patience()).isEmpty();
    }

    @Test
    void aNewVisitMayBeNudgedAgain() {
        chat.says("secret").silent().taps("C'est bon");
        assertThat(chat.text()).contains("Écris-moi quand tu veux");
        assertThat(chat.says("secret").patience()).contains(Duration.ofHours(2));
        assertThat(chat.silent().text()).contains("On continue ?");
    }

    @Test
    void goingOnShowsTheStepAgain() {
        chat.says("secret").silent().taps("Continuer");
        assertThat(chat.text()).isEqualTo("On en était à :\nTu as un secret ?");
        assertThat(chat.says("oui").text()).isEqualTo("Lequel ?");
        assertThat(chat.silent().replies).as("no second nudge in this visit").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oui", "ok", "on continue", "continuer", "1"})
    void aYesAfterTheNudgeIsNoAnswerToTheStep(String yes) {
        chat.says("secret").silent();
        assertThat(chat.says(yes).text()).contains("On en était à :", "Tu as un secret ?");
        assertThat(chat.session.variables()).doesNotContainKey("secret");
    }

    @Test
    void aNoAfterTheNudgeCloses() {
        chat.says("secret").silent();
        assertThat(chat.says("non merci").text()).contains("Écris-moi quand tu veux");
        assertThat(chat.session.at()).isNull();
        assertThat(chat.session.variables()).doesNotContainKey("secret");
    }

    @Test
    void theAnswerItselfIsTakenAfterTheNudge() {
        chat.says("secret").says("oui").silent();
        assertThat(chat.says("j'ai peur du noir").text()).isEqualTo("Depuis quel âge ?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bonjour", "Salut !", "coucou"})
    void aGreetingDaysLaterIsAskedWhetherToGoOnAndSeesNothing(String greeting) {
        chat.says("secret").says("oui").silent().silent();
        assertThat(chat.says(greeting).text()).contains("On reprend où on s'était arrêtés ?");
        assertThat(chat.text()).doesNotContain("secret", SUBJECT, "Lequel");
        assertThat(chat.labels()).containsExactly("Continuer", "Menu");
        assertThat(chat.taps("Continuer").text())
                .isEqualTo("On parlait de ça : Le secret.\n\nOn en était à :\nLequel ?");
        assertThat(chat.says("le noir").text()).isEqualTo("Depuis quel âge ?");
    }

    @Test
    void aGreetingIsNoAnswerAndHidesTheOpenQuestion() {
        chat.says("secret").says("oui");
        assertThat(chat.says("salut").text()).doesNotContain("secret", "Lequel", "âge");
        assertThat(chat.session.variables()).doesNotContainKey("lequel");
    }

    @Test
    void aQuestionDaysLaterIsAQuestion() {
        chat.says("secret").says("oui").silent().silent();
        assertThat(chat.says("comment avoir le bafa").request).isEqualTo(new Request.LookUp("comment avoir le bafa"));
        assertThat(chat.outcome(Chat.said("Le BAFA…")).text()).isEqualTo("Le BAFA…");
        assertThat(chat.says("on continue").text())
                .as("and the way back is still open")
                .contains("Lequel ?");
    }

    @Test
    void theWayBackToTheCallingFlowIsKept() {
        chat.says("secret").says("oui").says("le noir");
        assertThat(chat.patience()).as("a flow without nudge rests too").contains(Resting.LONGEST);
        assertThat(chat.silent().replies).isEmpty();
        assertThat(chat.says("bonjour").taps("Continuer").text()).contains("Depuis quel âge ?");
        assertThat(chat.says("12").text()).contains("Noté.", "Merci pour ton secret.");
    }

    @Test
    void whoGoesElsewhereHasNothingToComeBackTo() {
        chat.says("secret").silent().silent().says("menu");
        assertThat(chat.says("bonjour").labels()).doesNotContain("Continuer");
        assertThat(chat.sends(new Input.Choice(Resting.CONTINUE, "Continuer")).text())
                .contains("Ce bouton ne marche plus");
    }

    @Test
    void nobodyIsNudgedAtADoorNorWhileSomethingElseIsOpen() {
        assertThat(chat.says("porte").patience()).isEmpty();
        assertThat(chat.silent().replies).isEmpty();
        assertThat(chat.says("secret").says("effacer").patience())
                .as("really erase?")
                .isEmpty();
        assertThat(chat.silent().replies).isEmpty();
    }

    @Test
    void theWaysOfTheNudgeFitEveryChannel() {
        assertThat(chat.says("secret").silent().replies.getFirst().buttons())
                .extracting(Button::label)
                .allSatisfy(label -> assertThat(label.length()).isLessThanOrEqualTo(20))
                .hasSizeLessThanOrEqualTo(3);
    }
}

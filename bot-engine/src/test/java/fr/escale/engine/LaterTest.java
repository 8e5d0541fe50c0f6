package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LaterTest {
    private final Chat chat = Chat.over("patience", """
            title: Patience
            starts with: [patience]
            steps:
              - step: rappel
                remind: Coucou !
                after: 3 hours
              - step: pause
                wait: 2 days
                say: À dans deux jours.
              - step: suite
                ask: Alors ?
                into: alors
              - step: fin
                end: Merci.
            """).says("patience");

    @Test
    void aReminderIsAskedForAndTheFlowGoesOnAtOnce() {
        assertThat(chat.request)
                .isInstanceOfSatisfying(
                        Request.ComeBack.class,
                        later -> assertThat(later.after()).isEqualTo(Duration.ofHours(3)));
        assertThat(chat.outcome(new Outcome.Done()).text()).isEqualTo("À dans deux jours.");
    }

    @Test
    void theStepGoesOnWhenItsTimeHasCome() {
        Request.ComeBack wait = waiting();
        assertThat(wait.after()).isEqualTo(Duration.ofDays(2));
        assertThat(chat.replies).as("nothing more is said meanwhile").isEmpty();
        assertThat(chat.later(wait.step()).text()).isEqualTo("Alors ?");
        assertThat(chat.later(wait.step()).replies).as("once").isEmpty();
        assertThat(chat.says("ça va").text()).contains("Merci.");
    }

    @Test
    void theReminderIsSaidWhereverThePersonIs() {
        Request.ComeBack remind = (Request.ComeBack) chat.request;
        waiting();
        assertThat(chat.later(remind.step()).text()).isEqualTo("Coucou !");
        assertThat(chat.labels()).contains("Menu", "Parler à quelqu'un");
        assertThat(chat.session.at()).as("the wait goes on").isNotNull();
    }

    @Test
    void whoWritesWaitsNoLonger() {
        Request.ComeBack wait = waiting();
        chat.says("une question").outcome(new Outcome.Unknown());
        assertThat(chat.later(wait.step()).replies).isEmpty();
    }

    @Test
    void aStepThatIsGoneSaysNothing() {
        assertThat(chat.later(new Session.Place("patience", "x", "disparue")).replies)
                .isEmpty();
        assertThat(chat.later(new Session.Place("nulle-part", "x", "pause")).replies)
                .isEmpty();
    }

    private Request.ComeBack waiting() {
        chat.outcome(new Outcome.Done());
        Request.ComeBack wait = (Request.ComeBack) chat.request;
        chat.outcome(new Outcome.Done());
        return wait;
    }
}

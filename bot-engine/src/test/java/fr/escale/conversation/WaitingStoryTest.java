package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.conversation.LaterStoryTest.Moved;
import fr.escale.duty.Watch;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who waits for a human is told what is true, is helped meanwhile, and is not kept waiting in silence. */
class WaitingStoryTest extends WithATeam {
    @Test
    void theyAreToldWhenSomebodyWillAnswer() {
        house.hear("when", "bonjour");
        alarms().watch = new Watch.Now();
        assertThat(house.answer("when", "un humain")).contains("On te répond ici. L'équipe est là en ce moment.");
        alarms().watch =
                new Watch.From(today().plusDays(1).atTime(9, 0).atZone(PARIS).toInstant());
        assertThat(house.answer("when", "un humain").replace('\u00a0', ' '))
                .contains("L'équipe revient demain à 9 h.", "02 97 00 00 00");
        assertThat(house.answer("when", "la tante du voisin a perdu sa perruque bleue"))
                .contains("Bien reçu", "L'équipe revient demain");
        alarms().watch = new Watch.Unsaid();
        assertThat(house.answer("when", "un humain")).contains("On te répond ici.\nEn attendant");
    }

    @Test
    void theBotAnswersBooksAndCancelsMeanwhile() {
        var id = waits("helped");
        assertThat(house.answer("helped", "g pa de garant pour un appart")).contains("garant");
        assertThat(house.answer("helped", "rdv")).contains("Voici les prochains créneaux");
        house.hear("helped", "1");
        assertThat(house.answer("helped", "c'est bon merci")).contains("C'est confirmé");
        assertThat(house.answer("helped", "annuler mon rdv")).contains("C'est annulé");
        assertThat(conversation(id).mode).isEqualTo(Mode.WAITING);
        awaitOnTheDesk(id, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c'est bon merci",
                "C bon",
                "laisse tomber",
                "plus besoin",
                "en fait j'ai plus besoin, merci",
                "finalement c'est bon",
                "never mind",
                "ya no hace falta",
                "вже не треба",
                "لا داعي"
            })
    void whoNeedsNobodyAnyMoreSaysSo(String words) {
        var person = "off-" + words.hashCode();
        var id = waits(person);
        assertThat(house.answer(person, words)).isNotEmpty();
        assertThat(conversation(id).mode).isEqualTo(Mode.BOT);
        awaitOnTheDesk(id, false);
        pass(id, Duration.ofDays(2));
        assertThat(said(id)).doesNotContain("Personne n'a encore");
        assertThat(alarms().of(id)).isEmpty();
    }

    @Test
    void theyAreToldThatTheirRequestIsTakenBackAndMayAskAgain() {
        var id = waits("again");
        assertThat(house.answer("again", "laisse tomber")).contains("j'ai retiré ta demande");
        assertThat(house.answer("again", "un humain")).contains("C'est transmis");
        assertThat(conversation(id).mode).isEqualTo(Mode.WAITING);
        awaitOnTheDesk(id, true);
    }

    @Test
    void thanksAloneTakeNothingBack() {
        var id = waits("thanks");
        house.hear("thanks", "merci");
        house.hear("thanks", "ok");
        assertThat(conversation(id).mode).isEqualTo(Mode.WAITING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c'est bon merci", "laisse tomber", "plus besoin"})
    void whoWasInDangerStaysOnTheDesk(String words) {
        var person = "danger-" + words.hashCode();
        var id = house.hear(person, "je veux mourir").conversation();
        assertThat(house.answer(person, words)).isNotEmpty();
        house.hear(person, "un humain");
        pass(id, Duration.ofHours(14));
        assertThat(house.answer(person, words)).isNotEmpty().doesNotContain("retiré");
        assertThat(conversation(id).mode).isEqualTo(Mode.WAITING);
        assertThat(conversation(id).urgency).isEqualTo(Urgency.DISTRESS);
        awaitOnTheDesk(id, true);
    }

    @Test
    void whatOnlyTheReferentCanPromiseStaysAsked() {
        var id = waits("asked");
        house.the(Conversations.class).change(id, c -> {
            c.why = c.why + " · Demande un rendez-vous, à confirmer : mardi";
            return true;
        });
        assertThat(house.answer("asked", "laisse tomber")).contains("j'ai retiré ta demande");
        assertThat(conversation(id).why).isEqualTo("Demande un rendez-vous, à confirmer : mardi");
        awaitOnTheDesk(id, true);
    }

    @Test
    void aWaitThatIsTooLongIsToldTwiceAndCallsTheBackup() {
        alarms().watch = new Watch.Now();
        var id = waits("long");
        pass(id, Duration.ofMinutes(29));
        assertThat(alarms().of(id)).isEmpty();
        pass(id, Duration.ofMinutes(2));
        assertThat(said(id))
                .containsOnlyOnce("Personne n'a encore pu te répondre")
                .contains("02 97 00 00 00");
        assertThat(alarms().of(id)).containsExactly("WAITING");
        pass(id, Duration.ofDays(1));
        pass(id, Duration.ofDays(1));
        pass(id, Duration.ofDays(5));
        assertThat(said(id).split("Personne n'a encore", -1)).hasSize(3);
        assertThat(conversation(id).mode).isEqualTo(Mode.WAITING);
    }

    @Test
    void theTruthIsNotToldAtNightAndTheBackupIsCalledAllTheSame() {
        alarms().watch = new Watch.Now();
        var clock = house.the(Moved.class);
        clock.ahead(Duration.between(
                clock.instant(), today().atTime(21, 0).atZone(PARIS).toInstant()));
        var id = waits("night");
        pass(id, Duration.ofHours(1));
        assertThat(alarms().of(id)).containsExactly("WAITING");
        assertThat(said(id)).doesNotContain("Personne n'a encore");
        pass(id, Duration.ofHours(11));
        assertThat(said(id)).containsOnlyOnce("Personne n'a encore");
    }

    @Test
    void whoSaidStopIsNotWrittenToAndStaysOnTheDesk() {
        var id = waits("stop");
        house.hear("stop", "STOP");
        pass(id, Duration.ofHours(3));
        assertThat(said(id)).doesNotContain("Personne n'a encore");
        assertThat(alarms().of(id)).containsExactly("WAITING");
        awaitOnTheDesk(id, true);
    }

    @Test
    void whoIsTakenOverWaitsNoLonger() {
        var id = waits("taken");
        desk().takeOver(id, LEA);
        assertThat(alarms().of(id)).containsExactly("taken");
        pass(id, Duration.ofHours(3));
        assertThat(said(id)).doesNotContain("Personne n'a encore");
    }

    @Test
    void aFlowGoesOnAfterTheirRequestIsTakenBack() {
        house.hear("flow", "cv");
        house.hear("flow", "un humain");
        assertThat(house.answer("flow", "laisse tomber")).contains("j'ai retiré ta demande", "On en était à :");
    }
}

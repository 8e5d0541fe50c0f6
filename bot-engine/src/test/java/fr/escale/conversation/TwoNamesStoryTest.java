package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.escale.person.Identities;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A person whose platform tells their number and a lasting id, or only one of them, is one person. */
class TwoNamesStoryTest extends UnderTwoNames {
    @Test
    void whoWasKnownByTheNumberIsStillKnownWhenOnlyTheIdIsTold() {
        var before = hear("0601", null).conversation();

        assertThat(hear("0601", "FR.1").conversation()).isEqualTo(before);
        assertThat(hear("FR.1", null).conversation()).isEqualTo(before);
    }

    @Test
    void whoWasKnownByTheIdIsStillKnownByANewNumber() {
        var before = hear("FR.2", null).conversation();

        assertThat(hear("0602", "FR.2").conversation()).isEqualTo(before);
        assertThat(hear("0603", "FR.2").conversation()).isEqualTo(before);
        assertThat(hear("0602", null).conversation()).isEqualTo(before);
    }

    @Test
    void whoIsNewIsKnownByBothAtOnce() {
        var first = hear("0604", "FR.4").conversation();

        assertThat(hear("FR.4", null).conversation()).isEqualTo(first);
        assertThat(hear("0604", null).conversation()).isEqualTo(first);
    }

    @Test
    void ofTwoConversationsTheOlderWins() {
        var older = hear("0605", null).conversation();
        await().pollDelay(Duration.ofMillis(5)).until(() -> true);
        var younger = hear("FR.5", null).conversation();
        assertThat(younger).isNotEqualTo(older);

        assertThat(hear("0605", "FR.5").conversation()).isEqualTo(older);
        assertThat(hear("FR.5", null).conversation()).isEqualTo(older);
    }

    @Test
    void whoIsErasedIsForgottenUnderBothNames() {
        var before = hear("0606", "FR.6").conversation();
        say("0606", "EFFACER");
        say("0606", "oui");

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(house.the(Identities.class).known(identity("0606"))).isNotEqualTo(Optional.of(before));
            assertThat(house.the(Identities.class).known(identity("FR.6"))).isEmpty();
        });
    }

    @Test
    void whatOneWroteUnderTwoNamesIsToldOfStoppedAndErasedTogether() {
        var older = hear("0607", null).conversation();
        var younger = hear("FR.7", null).conversation();
        say("0607", "une chose que je dis ici");
        say("FR.7", "une autre");
        var merged = file("0607", "FR.7", "MES DONNÉES");
        house.the(Transcripts.class).awaitTurn(merged, Duration.ofSeconds(20));

        var dossiers = house.the(Dossiers.class);
        assertThat(dossiers.others(older)).containsExactly(younger);
        assertThat(dossiers.others(younger)).containsExactly(older);
        int all = lines(older) + lines(younger);
        assertThat(house.answerTo(merged)).contains("messages : " + (all - 1));

        say("0607", "STOP");
        assertThat(dossiers.of(younger))
                .hasValueSatisfying(told -> assertThat(told.stopped()).isTrue());

        say("0607", "EFFACER");
        say("0607", "oui");
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(house.the(Dossiers.class).of(older)).isEmpty();
            assertThat(house.the(Dossiers.class).of(younger)).isEmpty();
            assertThat(house.everything().toString()).doesNotContain(older).doesNotContain(younger);
        });
    }

    @Test
    void cutOffBeforeTheirNamesLeadToOneTheyAreStillKnownForOne() {
        var older = hear("0608", null).conversation();
        var younger = hear("FR.8", null).conversation();
        // what a kill leaves behind: noted, and no name led elsewhere yet
        house.the(SamePerson.class).note(younger, older);

        assertThat(hear("0608", "FR.8").conversation()).isEqualTo(older);
        assertThat(house.the(Identities.class).known(identity("FR.8"))).hasValue(older);
        assertThat(house.the(Dossiers.class).others(older)).containsExactly(younger);
    }

    @Test
    void whoTurnsOutToBeAThirdOneIsOnePersonToo() {
        var oldest = hear("0609", null).conversation();
        var second = hear("0610", null).conversation();
        var third = hear("FR.9", null).conversation();

        assertThat(hear("0610", "FR.9").conversation()).isEqualTo(second);
        assertThat(hear("0609", "FR.9").conversation()).isEqualTo(oldest);
        assertThat(hear("0610", null).conversation()).isEqualTo(oldest);
        assertThat(house.the(Dossiers.class).others(oldest)).containsExactlyInAnyOrder(second, third);
    }

    @Test
    void eachLeadsStraightToTheOneThatGoesOn() {
        var persons = house.the(SamePerson.class);
        persons.note("p2", "p1");
        persons.note("p3", "p2");
        assertThat(persons.behind("p1")).containsExactly("p2", "p3");
        assertThat(persons.others("p3")).containsExactly("p1", "p2");
    }

    @Test
    void notedTheOtherWayRoundItIsTheLastThatCounts() {
        var persons = house.the(SamePerson.class);
        persons.note("q3", "q1");
        persons.note("q1", "q2");
        persons.note("q2", "q1");
        assertThat(persons.behind("q1")).containsExactly("q2", "q3");
        assertThat(persons.others("q1")).containsExactly("q2", "q3");
    }
}

package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.escale.availability.Absence;
import fr.escale.conversation.Floor.Back;
import fr.escale.conversation.Floor.Passing;
import fr.escale.conversation.LaterStoryTest.Moved;
import fr.escale.conversation.Replies.End;
import fr.escale.conversation.Replies.Offer;
import fr.escale.duty.Staff.Member;
import fr.escale.duty.Watch;
import fr.escale.engine.Input;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The floor goes from the bot to a human, to another, and back; it never stays with somebody who is not there. */
class FloorStoryTest extends WithATeam {
    @Test
    void whoTakesItLooksAfterItThoughTheJournalCannotBeWritten() {
        var id = house.hear("deaf", "bonjour").conversation();
        alarms().deaf = true;
        try {
            assertThat(desk().takeOver(id, LEA)).isEqualTo(LEA);
            assertThat(conversation(id).untold).isNotEmpty();
        } finally {
            alarms().deaf = false;
        }
        assertThat(alarms().of(id)).contains("taken");
        assertThat(alarms().movesOf(id)).isEmpty();
        desk().write(id, LEA, "coucou", "j1");
        assertThat(alarms().movesOf(id)).as("told as soon as it can be").containsExactly("TAKEN " + LEA);
        assertThat(conversation(id).untold).isEmpty();
    }

    @Test
    void whatNobodyHadToldWhenTheyDiedIsToldByWhoComesNextUnderTheSameId() {
        var id = held("died");
        var left = conversation(id).untold;
        assertThat(left).as("it stands in the conversation's own write").hasSize(1);
        var heard = new ArrayList<Object>();
        var next = new Herald(heard::add);
        left.forEach(next::tell);
        left.forEach(next::tell);
        assertThat(heard).isEqualTo(List.copyOf(left)).isEqualTo(alarms().told(id));
    }

    @Test
    void whatIsOfferedNotedOrSentLooksAfterThemAsWordsDoAndANoteForTheTeamDoesNot() {
        var id = held("offered");
        var replies = house.the(Replies.class);
        house.the(Dossiers.class).note(id, LEA, "À rappeler.", "k1");
        assertThat(replies.offer(id, SAMI, Offer.SLOTS, "", "o1")).isEqualTo(End.NOT_HELD);
        assertThat(alarms().answersIn(id)).isEmpty();

        assertThat(replies.offer(id, LEA, Offer.SLOTS, "", "o1")).isEqualTo(End.SAID);
        assertThat(replies.offer(id, LEA, Offer.SLOTS, "", "o1")).isEqualTo(End.SAID);
        assertThat(alarms().answersIn(id)).containsExactly(LEA);
        var slot = house.lines(id).getLast().content().buttons().getFirst().id();
        assertThat(replies.note(id, LEA, slot, "n1")).isEqualTo(End.SAID);
        assertThat(replies.note(id, LEA, "slot:gone", "n2")).isEqualTo(End.NOTHING);
        assertThat(alarms().answersIn(id)).containsExactly(LEA, LEA);
    }

    @Test
    void whoOffersSomethingIsThere() {
        var id = held("offers");
        pass(id, Duration.ofHours(5));
        assertThat(floor().standing(id).orElseThrow().takenBack()).isNotNull();
        house.the(Replies.class).offer(id, LEA, Offer.SLOTS, "", "o1");
        assertThat(floor().standing(id).orElseThrow().takenBack()).isNull();
    }

    @Test
    void whoTakesTheirWordsBackIsHeldToThoseThatStand() {
        var id = held("unsaid");
        desk().write(id, LEA, "un", "b1");
        int first = house.lines(id).size() - 1;
        desk().write(id, LEA, "deux", "b2");
        var lines = house.lines(id);
        house.the(Replies.class).takeBack(id, LEA, lines.get(first + 1).id());
        house.the(Replies.class).takeBack(id, LEA, lines.get(first).id());
        house.the(Replies.class).takeBack(id, LEA, lines.get(first).id());

        assertThat(alarms().answersIn(id)).containsExactly(LEA, LEA, "back to " + first, "back to -1");
    }

    @Test
    void wordsThatComeASecondTimeLookAfterNobodyAndAreNoSignOfTheirHolder() {
        var id = held("retry");
        assertThat(desk().write(id, LEA, "coucou", "w1")).isTrue();
        var asked = conversation(id).timers.stream().filter(Timer::isHeld).findFirst();
        house.the(Moved.class).ahead(Duration.ofMinutes(5));
        assertThat(desk().write(id, LEA, "coucou", "w1")).isTrue();

        assertThat(alarms().answersIn(id)).containsExactly(LEA);
        assertThat(conversation(id).timers.stream().filter(Timer::isHeld).findFirst())
                .isEqualTo(asked);
    }

    @Test
    void givenBackTheFlowGoesOnWhereItStood() {
        house.hear("step", "cv");
        var asked = house.lines(conversationOf("step")).getLast().content();
        var id = taken("step");
        assertThat(floor().standing(id).orElseThrow().step()).isNotEmpty();
        assertThat(house.answer("step", "menu")).isEmpty();

        assertThat(floor().release(id, LEA, Back.STEP)).isTrue();

        await().untilAsserted(() -> assertThat(last(id)).contains("C'est de nouveau moi", "On en était à :"));
        var again = house.lines(id).getLast().content();
        assertThat(again.buttons()).isEqualTo(asked.buttons());
        var before = conversation(id).session.at();
        var way = again.buttons().getFirst();
        house.hear("step", new Input.Choice(way.id(), way.label()));
        assertThat(conversation(id).session.at()).as("their answer is taken").isNotEqualTo(before);
        awaitOnTheDesk(id, false);
    }

    @Test
    void givenBackToTheMenuTheFlowIsLeft() {
        house.hear("menu", "cv");
        var id = taken("menu");
        floor().release(id, LEA, Back.MENU);
        await().untilAsserted(() ->
                assertThat(last(id)).contains("C'est de nouveau moi").doesNotContain("On en était à"));
        assertThat(floor().standing(id).orElseThrow().step()).isEmpty();
    }

    @Test
    void whoStoodNowhereHearsThatTheBotIsThere() {
        var id = held("nowhere");
        floor().release(id, LEA, Back.STEP);
        await().untilAsserted(() -> assertThat(last(id)).contains("C'est de nouveau moi"));
    }

    @Test
    void onlyWhoHoldsItGivesItBackOrKeepsIt() {
        var id = held("theirs");
        assertThat(floor().release(id, SAMI, Back.MENU)).isFalse();
        assertThat(floor().keep(id, SAMI)).isFalse();
        assertThat(floor().passOn(id, SAMI, SAMI, "")).isEqualTo(Passing.HELD);
        assertThat(conversation(id).isHeldBy(LEA)).isTrue();
    }

    @Test
    void itIsPassedOnWithANoteThatThePersonNeverSees() {
        alarms().watch = new Watch.Now();
        var id = held("passed");
        assertThat(floor().passOn(id, LEA, SAMI, "Elle préfère le téléphone.")).isEqualTo(Passing.DONE);

        var passed = floor().standing(id).orElseThrow().passed();
        assertThat(passed).isNotNull();
        assertThat(List.of(passed.to(), passed.by(), passed.note()))
                .containsExactly(SAMI, "Léa", "Elle préfère le téléphone.");
        await().untilAsserted(() -> assertThat(last(id)).contains("c'est avec Sami", "L'équipe est là en ce moment"));
        assertThat(conversation(id).mode).isEqualTo(Mode.WAITING);
        awaitOnTheDesk(id, true);
        assertThat(house.answer("passed", "g pa de garant pour un appart"))
                .as("the bot helps")
                .contains("garant");
        assertThat(house.everything())
                .noneSatisfy(document -> assertThat(document.toJson()).contains("préfère le téléphone"));

        assertThat(desk().takeOver(id, SAMI)).isEqualTo(SAMI);
        assertThat(floor().standing(id).orElseThrow().passed())
                .as("the note stays")
                .isNotNull();
        floor().release(id, SAMI, Back.MENU);
        assertThat(floor().standing(id).orElseThrow().passed()).isNull();
        assertThat(said(id)).doesNotContain("téléphone.");
    }

    @Test
    void eachChangeOfHandsIsToldOnceAndNothingIsToldThatDidNotHappen() {
        var id = held("told");
        desk().takeOver(id, LEA);
        desk().takeOver(id, SAMI);
        floor().release(id, SAMI, Back.MENU);
        floor().passOn(id, LEA, SAMI, "Elle préfère le téléphone.");
        desk().takeOver(id, SAMI);
        floor().release(id, SAMI, Back.MENU);
        assertThat(alarms().movesOf(id))
                .containsExactly(
                        "TAKEN " + LEA, "PASSED_ON " + LEA + " " + SAMI, "TAKEN " + SAMI, "GIVEN_BACK " + SAMI);
    }

    @Test
    void whoOnlyWaitsIsNotToldThatAnotherWillAnswer() {
        var id = waits("quiet");
        floor().passOn(id, LEA, SAMI, "");
        assertThat(said(id)).doesNotContain("Sami");
    }

    @Test
    void itIsPassedOnOnlyToWhoIsThere() {
        var id = held("nobody");
        assertThat(floor().passOn(id, LEA, "partie@exemple.fr", "")).isEqualTo(Passing.NOBODY);
        here("r2", "Sami", List.of(new Absence(today(), today().plusDays(1), "", "")));
        assertThat(floor().passOn(id, LEA, SAMI, "")).isEqualTo(Passing.NOBODY);
        assertThat(floor().colleagues()).extracting(Floor.Colleague::name).containsExactly("Léa", "Sami");
        assertThat(floor().colleagues().getLast().back()).isNotNull();
        assertThat(floor().passOn("nowhere", LEA, LEA, "")).isEqualTo(Passing.GONE);
        awaitOnTheDesk("nowhere", false);
    }

    @Test
    void aSilentHolderIsAskedAndKeepsItWithOneTap() {
        var id = held("kept");
        pass(id, Duration.ofHours(5));
        assertThat(floor().standing(id).orElseThrow().takenBack()).isNotNull();
        assertThat(floor().keep(id, LEA)).isTrue();
        assertThat(floor().standing(id).orElseThrow().takenBack()).isNull();
        pass(id, Duration.ofHours(3));
        assertThat(conversation(id).isHeldBy(LEA)).isTrue();
    }

    @Test
    void whoWritesIsThere() {
        var id = held("writes");
        pass(id, Duration.ofHours(5));
        desk().write(id, LEA, "Je suis là.", "w1");
        assertThat(floor().standing(id).orElseThrow().takenBack()).isNull();
        pass(id, Duration.ofHours(3));
        assertThat(conversation(id).isHeldBy(LEA)).isTrue();
    }

    @Test
    void takenBackFromASilentHolderTheBotIsThereAgainAndShowsNothing() {
        house.hear("back", "cv");
        var id = taken("back");
        pass(id, Duration.ofHours(5));
        pass(id, Duration.ofHours(3));
        assertThat(conversation(id).mode).isEqualTo(Mode.BOT);
        await().untilAsserted(() ->
                assertThat(last(id)).startsWith("C'est de nouveau moi").doesNotContain("On en était"));
        assertThat(house.lines(id).getLast().content().buttons())
                .extracting(button -> button.id())
                .contains("!continue");
        awaitOnTheDesk(id, false);
        assertThat(alarms().movesOf(id)).containsExactly("TAKEN " + LEA, "TAKEN_BACK  " + LEA);
    }

    @Test
    void whoWroteToASilentHolderWaitsAgainIsToldSoAndSomebodyIsCalled() {
        alarms().watch = new Watch.Now();
        var id = held("unheard");
        pass(id, Duration.ofMinutes(1));
        assertThat(house.answer("unheard", "t'es là ?")).isEmpty();
        pass(id, Duration.ofHours(5));
        pass(id, Duration.ofHours(3));
        assertThat(conversation(id).mode).isEqualTo(Mode.WAITING);
        assertThat(conversation(id).why).isEqualTo("Léa ne répond plus : à reprendre");
        await().untilAsserted(() -> assertThat(last(id)).contains("Personne n'a encore pu te répondre"));
        assertThat(alarms().of(id)).contains("WAITING");
        awaitOnTheDesk(id, true);
        assertThat(house.answer("unheard", "g pa de garant pour un appart")).contains("garant");
    }

    @Test
    void whoWritesToSomebodyAwayIsAnsweredAtOnceAndTheirBackupHasIt() {
        var id = held("away");
        pass(id, Duration.ofHours(2));
        here("r1", "Léa", List.of(new Absence(today(), today().plusDays(4), "r2", "")));
        assertThat(house.answer("away", "g pa de garant pour un appart"))
                .contains("Personne n'a encore pu te répondre", "garant");
        assertThat(conversation(id).mode).isEqualTo(Mode.WAITING);
        var passed = floor().standing(id).orElseThrow().passed();
        assertThat(passed).isNotNull();
        assertThat(passed.to()).isEqualTo(SAMI);
        assertThat(passed.by()).isEmpty();
        assertThat(alarms().movesOf(id)).contains("TAKEN_BACK  " + LEA, "REASSIGNED  " + SAMI);
    }

    @Test
    void whoWritesOfDangerToSomebodyAwayGetsTheHelpAndTheirBackupIsCalled() {
        var id = held("danger-away");
        pass(id, Duration.ofHours(2));
        here("r1", "Léa", List.of(new Absence(today(), today().plusDays(4), "r2", "")));
        assertThat(house.answer("danger-away", "je veux mourir"))
                .contains("3114")
                .doesNotContain("automatique", "Personne n'a encore");
        assertThat(conversation(id).mode).isEqualTo(Mode.WAITING);
        assertThat(conversation(id).urgency).isEqualTo(Urgency.DISTRESS);
        assertThat(conversation(id).holder).isEqualTo(SAMI);
        assertThat(alarms().of(id)).contains("DISTRESS");
        awaitOnTheDesk(id, true);
    }

    @Test
    void withoutABackupThePersonHearsTheDayOfReturnAndTheNumber() {
        var id = held("alone");
        pass(id, Duration.ofHours(2));
        here("r1", "Léa", List.of(new Absence(today(), today().plusDays(4), "", "")));
        var next = today().plusDays(7);
        assertThat(house.answer("alone", "t'es là ?").replace('\u00a0', ' '))
                .contains("L'équipe revient lundi " + next.getDayOfMonth())
                .contains("à 9 h", "02 97 00 00 00");
        assertThat(floor().standing(id).orElseThrow().passed()).isNull();
    }

    @Test
    void anAccountThatIsShutHoldsNothing() {
        var id = held("shut");
        pass(id, Duration.ofHours(2));
        alarms().members = List.of(new Member(SAMI, "Sami", List.of("r2")));
        pass(id, Duration.ofHours(3));
        assertThat(conversation(id).mode).isEqualTo(Mode.BOT);
    }

    @Test
    void dangerIsNeverGivenBackToTheBotByItself() {
        house.hear("danger", "je veux mourir");
        var id = taken("danger");
        desk().write(id, LEA, "Je suis là.", "d1");
        pass(id, Duration.ofHours(5));
        pass(id, Duration.ofHours(3));
        assertThat(conversation(id).mode).isEqualTo(Mode.WAITING);
        assertThat(conversation(id).urgency).isEqualTo(Urgency.DISTRESS);
        assertThat(alarms().of(id)).contains("DISTRESS");
        assertThat(said(id)).doesNotContain("Personne n'a encore");
    }

    @Test
    void aHumanWritesInTheirOwnName() {
        var id = held("signed");
        desk().write(id, LEA, "Coucou", "s1");
        assertThat(conversation(id).items.getLast().signed()).isEqualTo("Léa");
    }

    @Test
    void dangerThatIsPassedOnRingsAgain() {
        house.hear("rings", "je veux mourir");
        var id = taken("rings");
        alarms().end(id, house.the(LaterStoryTest.Moved.class).instant());
        floor().passOn(id, LEA, SAMI, "");
        assertThat(alarms().of(id)).contains("DISTRESS");
        assertThat(conversation(id).urgency).isEqualTo(Urgency.DISTRESS);
    }

    @Test
    void whoHasJustWrittenIsCalledBeforeTheOthersAndWhoIsSilentIsNot() {
        var id = held("there");
        desk().write(id, LEA, "Je suis là.", "t1");
        house.hear("there", "je veux mourir");
        assertThat(alarms().of(id)).containsExactly("taken", "DISTRESS with " + LEA);
        pass(id, Duration.ofMinutes(11));
        house.hear("there", "je veux vraiment mourir");
        assertThat(alarms().of(id)).contains("DISTRESS");
    }

    private static String conversationOf(String person) {
        return house.the(Transcripts.class).conversationOf(House.person(person)).orElseThrow();
    }

    private static String taken(String person) {
        desk().takeOver(conversationOf(person), LEA);
        return conversationOf(person);
    }
}

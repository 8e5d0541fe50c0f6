package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.booking.Bookings;
import fr.escale.booking.Search;
import fr.escale.civil.Words;
import fr.escale.duty.Alerts;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Two conversations turn out to be one person's: the older has whatever stood in either, and nothing is done twice. */
class JoiningStoryTest extends UnderTwoNames {
    private static final String LEA = "lea@exemple.fr";

    @Test
    void whoWaitsForAHumanUnderOneNameWaitsUnderTheOtherWithTheirReasonAndTheirPatience() {
        var older = begins("0611");
        var younger = begins("FR.11");
        say("FR.11", "je veux parler à quelqu'un");
        var before = now(younger);

        say("0611", "FR.11", "t la ?");
        assertThat(now(older).mode).isEqualTo(Mode.WAITING);
        assertThat(now(older).why).isEqualTo(before.why).isNotEmpty();
        assertThat(now(older).voice.awaited).isEqualTo(before.voice.awaited).isNotNull();
        assertThat(waiting(older)).isEqualTo(waiting(before)).isPresent();
        assertThat(house.the(DeskList.class).all()).contains(older).doesNotContain(younger);
        say("0611", "c bon merci");
        assertThat(now(older).mode).isEqualTo(Mode.BOT);
    }

    @Test
    void inTheOtherConversationNobodyWaitsAnyMoreAndNothingIsSaidThere() {
        begins("0621");
        var younger = begins("FR.21");
        say("FR.21", "je veux parler à quelqu'un");
        int said = lines(younger);

        say("0621", "FR.21", "t la ?");
        assertThat(now(younger).mode).isEqualTo(Mode.BOT);
        assertThat(now(younger).timers).noneMatch(Timer::isOfDesk);
        assertThat(lines(younger)).isEqualTo(said);
        assertThat(house.the(Moves.class).of(younger)).containsExactly(Floor.Move.JOINED);
    }

    @Test
    void whoeverTalksToThemUnderOneNameTalksToThemUnderTheOtherAndTheBotIsSilent() {
        var older = begins("0612");
        var younger = begins("FR.12");
        say("FR.12", "je veux parler à quelqu'un");
        house.the(Desk.class).takeOver(younger, LEA);

        var heard = file("0612", "FR.12", "g pas de logement");
        house.the(Transcripts.class).awaitTurn(heard, PATIENCE);
        assertThat(heard.conversation()).isEqualTo(older);
        assertThat(now(older).isHeldBy(LEA)).isTrue();
        assertThat(house.lines(older).getLast().author()).isEqualTo(Line.Author.PERSON);
        assertThat(now(older).timers).as("who is silent here is asked").anyMatch(Timer::isHeld);
        assertThat(now(older).voice.unanswered).isTrue();
        assertThat(now(younger).mode).isEqualTo(Mode.BOT);
        assertThat(now(younger).timers).as("and not there").noneMatch(Timer::isOfDesk);
        assertThat(house.the(DeskList.class).all()).contains(older).doesNotContain(younger);
    }

    @Test
    void whoIsInDangerUnderOneNameIsSoUnderTheOtherAndItRingsOn() {
        var older = begins("0613");
        var younger = begins("FR.13");
        say("FR.13", "je veux mourir");
        var rang = alert(younger).orElseThrow();

        say("0613", "FR.13", "t la ?");
        assertThat(now(older).mode).isEqualTo(Mode.WAITING);
        assertThat(now(older).urgency).isEqualTo(Urgency.DISTRESS);
        assertThat(now(older).vigil).isNotNull();
        assertThat(alert(older)).hasValueSatisfying(one -> {
            assertThat(one.cause()).isEqualTo(Alerts.Cause.DISTRESS);
            assertThat(one.why()).isEqualTo(rang.why());
            assertThat(one.acknowledgedBy()).isNull();
        });
        assertThat(alert(younger)).isEmpty();
        assertThat(now(younger).mode).isEqualTo(Mode.BOT);
    }

    @Test
    void cutOffOnceTheHoldHasGoneOverTheAlertStillGoesAfterIt() {
        var older = begins("0614");
        var younger = begins("FR.14");
        say("FR.14", "je veux mourir");
        // what a kill leaves behind: nobody waits there any more, and what rang still rings there
        house.the(Conversations.class).change(younger, c -> {
            c.release(Instant.now());
            return true;
        });

        say("0614", "FR.14", "t la ?");
        assertThat(alert(older)).isPresent();
        assertThat(alert(younger)).isEmpty();
    }

    @Test
    void whoIsInDangerUnderOneNameKeepsTheHumanTheyHaveUnderTheOther() {
        var older = begins("0615");
        say("0615", "je veux parler à quelqu'un");
        house.the(Desk.class).takeOver(older, LEA);
        var younger = begins("FR.15");
        say("FR.15", "je veux mourir");

        hear("0615", "FR.15");
        assertThat(now(older).isHeldBy(LEA)).isTrue();
        assertThat(now(older).urgency).isEqualTo(Urgency.DISTRESS);
        assertThat(alert(older))
                .hasValueSatisfying(one -> assertThat(one.acknowledgedBy()).isNull());
        assertThat(now(younger).mode).isEqualTo(Mode.BOT);
    }

    @Test
    void whoHasWrittenStopUnderOneNameIsLeftAloneUnderBothWhoeverHasTheFloor() {
        var older = begins("0616");
        var younger = begins("FR.16");
        say("FR.16", "STOP");
        hear("0616", "FR.16");
        assertThat(now(older).consents.stopped).isTrue();

        var second = begins("0617");
        say("0617", "STOP");
        var third = begins("FR.17");
        hear("0617", "FR.17");
        assertThat(now(second).consents.stopped).isTrue();
        assertThat(now(third).consents.stopped).isTrue();
        assertThat(now(younger).consents.all).isEqualTo(now(older).consents.all);
    }

    @Test
    void whatIsKeptIsToldOfAllNames() {
        var older = begins("0618");
        var younger = begins("FR.18");
        change(older, c -> c.tags.add("permis"));
        change(younger, c -> c.card = c.card.with("nickname", "Zed"));
        say("0618", "FR.18", "bonjour");
        assertThat(house.the(MyData.class).tell(now(older), Instant.now()))
                .contains("Zed")
                .contains("notes");
        assertThat(house.the(MyData.class).tell(now(younger), Instant.now()))
                .contains("Zed")
                .contains("notes");
    }

    @Test
    void theNextOfAllAppointmentsIsTold() {
        var older = begins("0619");
        var younger = begins("FR.19");
        var now = Instant.now();
        var bookings = house.the(Bookings.class);
        var free = bookings.free(Search.any("56260"), now, null, 9);
        var soon = bookings.claim(free.getFirst().id(), younger, now).orElseThrow();
        bookings.claim(free.getLast().id(), older, now).orElseThrow();

        hear("0619", "FR.19");
        var told = house.the(MyData.class);
        var when = Words.sentence(soon.start(), now, Locale.FRENCH);
        assertThat(told.tell(now(older), now)).contains(when);
        assertThat(told.tell(now(younger), now)).contains(when);
    }

    private static Optional<Alerts.Alert> alert(String conversation) {
        return house.the(Alerts.class).open().stream()
                .filter(one -> one.conversation().equals(conversation))
                .findFirst();
    }

    private static Optional<Instant> waiting(String conversation) {
        return waiting(now(conversation));
    }

    private static Optional<Instant> waiting(Conversation c) {
        return c.timers.stream().filter(Timer::isWaiting).map(Timer::at).findFirst();
    }

    private static void change(String conversation, Consumer<Conversation> change) {
        house.the(Conversations.class).change(conversation, c -> {
            change.accept(c);
            return true;
        });
    }
}

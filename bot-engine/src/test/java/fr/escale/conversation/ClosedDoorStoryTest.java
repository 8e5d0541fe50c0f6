package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.escale.conversation.Line.Author;
import fr.escale.conversation.Line.Delivery;
import fr.escale.conversation.Receipts.News;
import fr.escale.conversation.Receipts.Receipt;
import fr.escale.conversation.Windows.Window;
import fr.escale.flow.Reply;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A human answers the next day: the words are kept, a form rings once, and what the person then writes opens the door. */
class ClosedDoorStoryTest extends WithPhones {
    private static final Duration LONG_AGO = Duration.ofHours(25);

    @AfterEach
    void agree() {
        phones().agreed = true;
    }

    @Test
    void theWordsAreKeptAFormRingsOnceAndTheirAnswerOpensTheDoor() {
        var talk = held("ada");
        says(talk, "Salut Ada", "o1");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(rings(talk)).hasSize(1));
        says(talk, "Tu peux passer demain", "o2");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(byHuman(talk)).hasSize(2).allMatch(WithPhones::isHeld));
        assertThat(rings(talk))
                .singleElement()
                .satisfies(ring -> assertThat(ring.delivery()).isEqualTo(Delivery.SENT));
        assertThat(window(talk)).isEqualTo(Window.RUNG);

        writes("ada", "oui ?", Duration.ZERO);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(byHuman(talk))
                        .extracting(Line::delivery)
                        .containsExactly(Delivery.SENT, Delivery.SENT));
        assertThat(byHuman(talk).stream().map(line -> line.content().text()))
                .containsExactly("Salut Ada", "Tu peux passer demain");
        assertThat(window(talk)).isEqualTo(Window.OPEN);
        assertThat(rings(talk)).hasSize(1);
    }

    @Test
    void whatIsKeptIsTakenBackAndDoesNotLeaveWhenTheyWrite() {
        phones().agreed = false;
        var talk = held("gil");
        says(talk, "Oups", "o1");
        says(talk, "Salut Gil", "o2");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(byHuman(talk)).hasSize(2).allMatch(WithPhones::isHeld));

        var oups = byHuman(talk).getFirst().id();
        assertThat(house.the(Replies.class).takeBack(talk, STAFF, oups)).contains(Reply.text("Oups"));
        writes("gil", "oui ?", Duration.ZERO);

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(byHuman(talk)).singleElement().matches(line -> line.delivery() == Delivery.SENT));
        assertThat(byHuman(talk).getFirst().content().text()).isEqualTo("Salut Gil");
    }

    @Test
    void withoutAFormTheWordsAreKeptAllTheSame() {
        phones().agreed = false;
        var talk = held("bea");
        says(talk, "Salut Bea", "o1");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(byHuman(talk)).singleElement().matches(WithPhones::isHeld));
        assertThat(rings(talk)).isEmpty();
        assertThat(window(talk)).isEqualTo(Window.SILENT);
    }

    @Test
    void whoHasWrittenStopIsNotRung() {
        var talk = writes("cleo", "STOP", LONG_AGO).conversation();
        house.the(Desk.class).takeOver(talk, STAFF);
        says(talk, "Salut Cleo", "o1");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(byHuman(talk)).singleElement().matches(WithPhones::isHeld));
        assertThat(rings(talk)).isEmpty();
    }

    @Test
    void foundShutOnlyAfterItWasTakenItIsKeptToo() {
        var talk = writes("dan", "bonjour", Duration.ZERO).conversation();
        house.the(Desk.class).takeOver(talk, STAFF);
        says(talk, "Salut Dan", "o1");
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(byHuman(talk)).singleElement().matches(line -> line.delivery() == Delivery.SENT));
        var shut = new Receipt(tag(talk, byHuman(talk).getFirst()), News.WINDOW_CLOSED, "fenêtre fermée", "");

        house.the(Receipts.class).note(List.of(shut));
        house.the(Receipts.class).note(List.of(shut));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(rings(talk)).hasSize(1));
        assertThat(byHuman(talk)).extracting(Line::delivery).containsExactly(Delivery.FAILED, Delivery.HELD);
    }

    @Test
    void anAnswerOfTheBotThatComesTooLateHasFailedAndIsATask() {
        var talk = writes("eve", "bonjour", LONG_AGO).conversation();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                house.the(Desk.class).entry(talk).orElseThrow().why())
                        .isEqualTo("Un message n'est pas arrivé : fenêtre fermée"));
        assertThat(lines(talk).getLast().delivery()).isEqualTo(Delivery.FAILED);
        assertThat(lines(talk).getLast().lost()).isEqualTo("fenêtre fermée");
    }

    @Test
    void noFormIsKeptOpenInTheStore() {
        var talk = held("flo");
        says(talk, "Salut Flo", "o1");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(rings(talk)).hasSize(1));

        assertThat(house.everything().toString()).doesNotContain("Ding", "Salut Flo");
    }

    private static String held(String person) {
        var talk = writes(person, "bonjour", LONG_AGO).conversation();
        house.the(Desk.class).takeOver(talk, STAFF);
        return talk;
    }

    private static void says(String talk, String text, String once) {
        assertThat(house.the(Desk.class).write(talk, STAFF, text, talk + once)).isTrue();
    }

    private static List<Line> byHuman(String talk) {
        return lines(talk).stream()
                .filter(line -> line.author() == Author.HUMAN)
                .toList();
    }

    private static List<Line> rings(String talk) {
        return lines(talk).stream()
                .filter(line -> line.content().text().startsWith("Ding"))
                .toList();
    }

    private static Window window(String talk) {
        return house.the(Windows.class).of(talk);
    }
}

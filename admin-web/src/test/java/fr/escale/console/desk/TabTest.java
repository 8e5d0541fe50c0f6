package fr.escale.console.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.conversation.Mode;
import fr.escale.conversation.Roll.Row;
import fr.escale.conversation.Urgency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TabTest {
    private static final String LEA = "lea@escale.example";

    @Test
    void whoNeedsSomebodyComesFirstByUrgencyThenByTimeWaiting() {
        var inOrder = List.of(
                TestRow.of(Mode.WAITING)
                        .id("danger")
                        .urgency(Urgency.DISTRESS)
                        .since(1)
                        .row(),
                TestRow.of(Mode.WAITING)
                        .id("long")
                        .urgency(Urgency.HUMAN)
                        .since(60)
                        .row(),
                TestRow.of(Mode.WAITING)
                        .id("short")
                        .urgency(Urgency.HUMAN)
                        .since(5)
                        .row(),
                TestRow.of(Mode.HUMAN)
                        .id("held-danger")
                        .urgency(Urgency.DISTRESS)
                        .holder(LEA)
                        .heard(2)
                        .answered(3)
                        .row(),
                TestRow.of(Mode.HUMAN)
                        .id("unanswered")
                        .urgency(Urgency.HUMAN)
                        .holder(LEA)
                        .heard(90)
                        .row(),
                TestRow.of(Mode.HUMAN)
                        .id("answered")
                        .urgency(Urgency.HUMAN)
                        .holder(LEA)
                        .heard(9)
                        .answered(1)
                        .row(),
                TestRow.of(Mode.BOT).id("new").heard(4).row(),
                TestRow.of(Mode.BOT).id("old").heard(400).row());

        var shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(Tab.ORDER);

        assertThat(shuffled)
                .extracting(Row::conversation)
                .containsExactlyElementsOf(
                        inOrder.stream().map(Row::conversation).toList());
    }

    @Test
    void everyTabHoldsItsOwn() {
        var waiting = TestRow.of(Mode.WAITING).row();
        var mine = TestRow.of(Mode.HUMAN).holder(LEA).answered(1).row();
        var theirs = TestRow.of(Mode.HUMAN).holder("sami@escale.example").row();
        var done = TestRow.of(Mode.BOT).answered(30).row();
        var bots = TestRow.of(Mode.BOT).row();
        var forMe = TestRow.of(Mode.WAITING).assigned(LEA).row();
        var all = List.of(waiting, mine, theirs, done, bots, forMe);

        assertThat(all).filteredOn(row -> Tab.WAITING.holds(row, LEA)).containsExactly(waiting, forMe);
        assertThat(all).filteredOn(row -> Tab.MINE.holds(row, LEA)).containsExactly(mine, forMe);
        assertThat(all).filteredOn(row -> Tab.DONE.holds(row, LEA)).containsExactly(done);
        assertThat(all).allMatch(row -> Tab.ALL.holds(row, LEA));
    }
}

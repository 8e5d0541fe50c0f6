package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.escale.conversation.LaterStoryTest.Moved;
import fr.escale.flow.FlowReader;
import fr.escale.flow.Flows;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Who falls silent in the middle of a flow hears from us once, by day, and only while the bot has the floor. */
class SilenceStoryTest {
    private static final String NUDGE = "On continue ?";
    private static final String FLOW = """
            title: Le secret
            starts with: [secret]
            nudge: after 2 hours
            steps:
              - step: lequel
                ask: Tu as quel secret ?
                into: lequel
              - step: depuis
                ask: Depuis quand ?
                into: depuis
              - step: fin
                end: Merci !
            """;

    @TempDir
    static Path directory;

    static House house;

    @BeforeAll
    static void open() {
        house = House.open(directory, Secrets.class);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void oneNudgeAndThenTheWayBack() {
        String conversation = begun("silent");
        pass(conversation, Duration.ofMinutes(119));
        assertThat(said(conversation)).doesNotContain(NUDGE);
        pass(conversation, Duration.ofMinutes(2));
        await().untilAsserted(() -> assertThat(said(conversation)).containsOnlyOnce(NUDGE));
        pass(conversation, Duration.ofDays(3));
        assertThat(said(conversation)).containsOnlyOnce(NUDGE);

        assertThat(house.answer("silent", "bonjour"))
                .contains("On reprend où on s'était arrêtés ?")
                .doesNotContain("secret");
        assertThat(house.answer("silent", "oui")).contains("Le secret", "Tu as quel secret ?");
    }

    @Test
    void whoWritesMeanwhileHasTimeAnew() {
        String conversation = begun("writes");
        pass(conversation, Duration.ofMinutes(90));
        house.hear("writes", "j'ai peur du noir");
        pass(conversation, Duration.ofMinutes(90));
        assertThat(said(conversation)).doesNotContain(NUDGE);
        house.hear("writes", "toujours");

        pass(conversation, Duration.ofDays(1));
        assertThat(said(conversation)).as("the flow is over").doesNotContain(NUDGE);
    }

    @Test
    void aNudgeThatWouldComeAtNightComesInTheMorning() {
        house.the(Moved.class).toMonday();
        house.the(Moved.class).ahead(Duration.ofHours(9));
        String conversation = stands("sleeps");
        pass(conversation, Duration.ofHours(3));
        assertThat(said(conversation)).as("at eleven in the evening").doesNotContain(NUDGE);
        pass(conversation, Duration.ofHours(8));
        assertThat(said(conversation)).as("at seven in the morning").doesNotContain(NUDGE);

        pass(conversation, Duration.ofHours(2));
        assertThat(said(conversation)).as("at nine").containsOnlyOnce(NUDGE);
    }

    @Test
    void whatNobodyLookedAtBeforeTheNightWaitsForTheMorning() {
        house.the(Moved.class).toMonday();
        house.the(Moved.class).ahead(Duration.ofHours(6));
        String conversation = stands("late");
        pass(conversation, Duration.ofHours(5));
        assertThat(said(conversation)).as("due in the evening, seen at night").doesNotContain(NUDGE);

        pass(conversation, Duration.ofHours(11));
        assertThat(said(conversation)).containsOnlyOnce(NUDGE);
    }

    @Test
    void whoSaysStopHearsNothing() {
        String conversation = begun("stops");
        house.hear("stops", "stop");
        house.hear("stops", "secret");

        pass(conversation, Duration.ofDays(3));
        assertThat(said(conversation)).doesNotContain(NUDGE);
    }

    @Test
    void whoWaitsForAHumanIsNotNudged() {
        String conversation = begun("waits");
        house.hear("waits", "un humain");

        pass(conversation, Duration.ofDays(3));
        assertThat(said(conversation)).doesNotContain(NUDGE);
    }

    @Test
    void aHumanWhoHadTheConversationHasEndedTheSilence() {
        String conversation = begun("held");
        house.the(Desk.class).takeOver(conversation, "lea@exemple.fr");
        pass(conversation, Duration.ofHours(1));
        house.the(Desk.class).release(conversation, "lea@exemple.fr");

        pass(conversation, Duration.ofDays(3));
        assertThat(said(conversation)).doesNotContain(NUDGE);
    }

    @Test
    void whoWasInDistressIsNotNudged() {
        String conversation = begun("distress");
        house.hear("distress", "je veux mourir");

        pass(conversation, Duration.ofDays(3));
        assertThat(said(conversation)).contains("3114").doesNotContain(NUDGE);
    }

    @Test
    void aRestartForgetsNobodyAndAsksNobodyTwice(@TempDir Path elsewhere) {
        String conversation;
        try (House first = House.open(elsewhere, Secrets.class)) {
            first.hear("restarts", "bonjour");
            conversation = first.hear("restarts", "secret").conversation();
        }
        for (int starts = 0; starts < 2; starts++) {
            try (House again = House.open(elsewhere, Secrets.class)) {
                again.the(Moved.class).ahead(Duration.ofHours(3));
                again.the(Worker.class).work(conversation);
                again.the(Worker.class).work(conversation);
                assertThat(said(again, conversation)).containsOnlyOnce(NUDGE);
            }
        }
    }

    private static String begun(String person) {
        house.the(Moved.class).toMonday();
        return stands(person);
    }

    private static String stands(String person) {
        house.hear(person, "bonjour");
        return house.hear(person, "secret").conversation();
    }

    private static void pass(String conversation, Duration time) {
        house.the(Moved.class).ahead(time);
        house.the(Worker.class).work(conversation);
        house.the(Worker.class).work(conversation);
    }

    private static String said(String conversation) {
        return said(house, conversation);
    }

    private static String said(House where, String conversation) {
        return String.join(
                "\n",
                where.lines(conversation).stream()
                        .map(line -> line.content().text())
                        .toList());
    }

    static class Secrets {
        @Bean
        @Primary
        Moved moved() {
            return new Moved();
        }

        @Bean
        @Primary
        Flows secretFlows() {
            var reading = FlowReader.read("secret.yml", FLOW);
            return Flows.of(List.of(reading.flow().orElseThrow(() -> new AssertionError(reading.problems()))));
        }
    }
}

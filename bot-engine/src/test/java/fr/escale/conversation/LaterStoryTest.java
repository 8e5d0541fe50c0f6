package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.Flow;
import fr.escale.flow.FlowReader;
import fr.escale.flow.Flows;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Flows that wait go on by themselves: at their time, by day, once, and never against the person's will. */
class LaterStoryTest {
    private static final String WAIT = """
            title: Patience
            starts with: [patience]
            steps:
              - step: pause
                wait: 2 days
                say: On se reparle dans deux jours.
              - step: suite
                ask: Tu as avancé ?
                into: avance
                expecting: yes-no
              - step: fin
                end: Bravo !
            """;
    private static final String REMIND = """
            title: Rappel
            starts with: [rappelle]
            steps:
              - step: rappel
                remind: Coucou, tu te souviens ?
                after: 12 hours
              - step: fin
                end: Je te le rappelle.
            """;

    @TempDir
    static Path directory;

    static House house;

    @BeforeAll
    static void open() {
        house = House.open(directory, Patience.class);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void aFlowGoesOnAfterItsWait() {
        String conversation = begun("waits", "patience");
        assertThat(said(conversation)).contains("On se reparle dans deux jours.");

        pass(conversation, Duration.ofHours(47));
        assertThat(said(conversation)).doesNotContain("Tu as avancé ?");
        pass(conversation, Duration.ofHours(2));
        assertThat(said(conversation)).containsOnlyOnce("Tu as avancé ?");
        assertThat(house.answer("waits", "oui")).contains("Bravo !");
        pass(conversation, Duration.ofDays(3));
        assertThat(said(conversation)).containsOnlyOnce("Tu as avancé ?");
    }

    @Test
    void whoWritesMeanwhileWaitsNoLonger() {
        String conversation = begun("writes", "patience");
        house.hear("writes", "merci");

        pass(conversation, Duration.ofDays(3));
        assertThat(said(conversation)).doesNotContain("Tu as avancé ?");
    }

    @Test
    void whoSaysStopHearsNothingMore() {
        String conversation = begun("stops", "rappelle");
        house.hear("stops", "stop");

        pass(conversation, Duration.ofDays(3));
        assertThat(said(conversation)).doesNotContain("tu te souviens");
    }

    @Test
    void aHumanWhoHoldsTheConversationIsNotInterrupted() {
        String conversation = begun("held", "rappelle");
        house.the(Desk.class).takeOver(conversation, "lea@exemple.fr");

        pass(conversation, Duration.ofDays(3));
        assertThat(said(conversation)).doesNotContain("tu te souviens");
    }

    @Test
    void aReminderThatWouldComeAtNightComesInTheMorning() {
        String conversation = begun("sleeps", "rappelle");
        pass(conversation, Duration.ofHours(13));
        assertThat(said(conversation)).doesNotContain("tu te souviens");

        pass(conversation, Duration.ofHours(10));
        assertThat(said(conversation)).containsOnlyOnce("tu te souviens");
    }

    private static String begun(String person, String start) {
        house.the(Moved.class).toMonday();
        house.hear(person, "bonjour");
        return house.hear(person, start).conversation();
    }

    private static void pass(String conversation, Duration time) {
        house.the(Moved.class).ahead(time);
        house.the(Worker.class).work(conversation);
        house.the(Worker.class).work(conversation);
    }

    private static String said(String conversation) {
        return String.join(
                "\n",
                house.lines(conversation).stream()
                        .map(line -> line.content().text())
                        .toList());
    }

    static class Patience {
        @Bean
        @Primary
        Moved moved() {
            return new Moved();
        }

        @Bean
        @Primary
        Flows waitingFlows() {
            List<Flow> flows = Stream.of(FlowReader.read("patience.yml", WAIT), FlowReader.read("rappel.yml", REMIND))
                    .map(reading -> reading.flow().orElseThrow(() -> new AssertionError(reading.problems())))
                    .toList();
            return Flows.of(flows);
        }
    }

    /** Time as the story wants it. */
    static final class Moved implements InstantSource {
        private volatile Instant now = Instant.parse("2026-11-23T10:00:00Z");
        private volatile Instant monday = now;

        /** Every story begins on a Monday at eleven in the morning, Paris time, after all others. */
        void toMonday() {
            monday = monday.plus(Duration.ofDays(28));
            now = monday;
        }

        void ahead(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}

package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.escale.conversation.LaterStoryTest.Moved;
import fr.escale.duty.Alerts;
import fr.escale.duty.Alerts.Happening;
import fr.escale.duty.Hours;
import fr.escale.duty.Presence;
import fr.escale.duty.Roster;
import fr.escale.duty.Staff;
import fr.escale.engine.Input;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Whom somebody in danger is told is called, and who really is; and how they are asked on the day after. */
class DutyStoryTest {
    private static final String LEA = "lea@exemple.fr";

    @TempDir
    static Path directory;

    static House house;

    @BeforeAll
    static void open() {
        house = House.open(directory, Clockwork.class);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void onAMondayAtElevenWithHoursInTheMorning() {
        house.the(Moved.class).toMonday();
        roster().keepHours(LEA, List.of(new Hours(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(13, 30))));
        roster().forgetPresence(LEA);
    }

    @Test
    void whileSomebodyIsOnDutyTheyAreToldThatSomebodyIsCalled() {
        assertThat(house.answer("now", "jveux mourir"))
                .contains("3114", "Je préviens quelqu'un", "là en ce moment")
                .doesNotContain("personne de l'équipe ne regarde");
    }

    @Test
    void whenNobodyIsTheyAreToldSoAndWhenSomebodyIsBack() {
        house.the(Moved.class).ahead(Duration.ofHours(4));
        assertThat(house.answer("later", "jveux mourir"))
                .contains("3114", "personne de l'équipe ne regarde", "revient lundi", "n'attends pas")
                .doesNotContain("Je préviens");
        assertThat(house.answer("english", "i want to kill myself"))
                .contains("Nobody on the team", "08:00")
                .doesNotContain("alerting");
    }

    @Test
    void whoSaysTheyAreThereIsThere() {
        house.the(Moved.class).ahead(Duration.ofHours(4));
        var now = house.the(Moved.class).instant();
        roster().present(LEA, new Presence(Presence.State.HERE, now, now.plus(Duration.ofHours(2))));
        assertThat(house.answer("here", "jveux mourir")).contains("Je préviens quelqu'un");
    }

    @Test
    void withoutHoursNothingIsPromised() {
        roster().keepHours(LEA, List.of());
        assertThat(house.answer("unsaid", "jveux mourir"))
                .contains("3114", "tout en haut")
                .doesNotContain("préviens", "revient");
    }

    @Test
    void theAlertIsRaisedOnceRingsAndSaysNothingOfTheirWords() {
        var id = house.hear("alert", "jveux mourir").conversation();
        var alert = alert(id);
        assertThat(alert.alert().why()).isEqualTo("Détresse : idées suicidaires");
        await().untilAsserted(() ->
                assertThat(alert(id).traces()).extracting(Alerts.Trace::what).contains(Happening.RANG));
        assertThat(alert(id).traces().getLast().who()).containsExactly(LEA);
    }

    @Test
    void erasedNothingOfTheAlertIsLeft() {
        var id = house.hear("erased", "jveux mourir").conversation();
        house.hear("erased", "effacer");
        house.hear("erased", new Input.Choice("!erase-yes", ""));
        await().untilAsserted(() -> assertThat(house.everything())
                .noneMatch(document ->
                        id.equals(document.getString("_id")) && "alerts".equals(document.getString("collection"))));
    }

    @Test
    void whoWishesIsAskedOnTheNextDayHowTheyAreWithoutAWordOfWhy() {
        var id = house.hear("tomorrow", "jveux mourir").conversation();
        assertThat(labels(house.hear("tomorrow", "jsp"))).contains("Demande-moi demain");
        assertThat(house.answerTo(house.hear("tomorrow", new Input.Choice("!tomorrow", "Demande-moi demain"))))
                .contains("demain", "sans dire pourquoi");
        assertThat(labels(house.hear("tomorrow", "ok"))).doesNotContain("Demande-moi demain");
        house.the(Moved.class).ahead(Duration.ofHours(21));
        assertThat(last(id)).doesNotContain("aujourd'hui");
        house.the(Moved.class).ahead(Duration.ofHours(2));
        await().untilAsserted(() -> assertThat(last(id)).isEqualTo("Coucou ! Comment tu vas aujourd'hui ?"));
    }

    @Test
    void afterViolenceAtHomeNobodyIsAskedAnything() {
        house.hear("home", "mon père me frappe");
        assertThat(labels(house.hear("home", "jsp"))).doesNotContain("Demande-moi demain");
        house.hear("home", "jveux mourir");
        assertThat(labels(house.hear("home", "jsp"))).doesNotContain("Demande-moi demain");
    }

    @Test
    void whatWasAgreedIsForgottenOnceTheyTellOfViolence() {
        var id = house.hear("both", "jveux mourir").conversation();
        house.hear("both", new Input.Choice("!tomorrow", "Demande-moi demain"));
        house.hear("both", "mon copain me frappe");
        assertThat(house.the(Conversations.class).find(id).orElseThrow().timers).noneMatch(Timer::isHello);
    }

    private static List<String> labels(Filing.Filed filed) {
        return house.the(Transcripts.class).answersTo(filed.conversation(), filed.message()).stream()
                .flatMap(line -> line.content().buttons().stream())
                .map(button -> button.label())
                .toList();
    }

    private static String last(String conversation) {
        return house.lines(conversation).getLast().content().text();
    }

    private static Alerts.History alert(String conversation) {
        return house.the(Alerts.class).latest(99).stream()
                .filter(history -> history.alert().conversation().equals(conversation))
                .findFirst()
                .orElseThrow();
    }

    private static Roster roster() {
        return house.the(Roster.class);
    }

    static class Clockwork {
        @Bean
        @Primary
        Moved moved() {
            return new Moved();
        }

        @Bean
        Staff staff() {
            return () -> List.of(new Staff.Member(LEA, "Léa", List.of()));
        }
    }
}

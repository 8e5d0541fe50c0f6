package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.conversation.LaterStoryTest.Moved;
import fr.escale.engine.Input;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Somebody in danger gets help at once, under a silent human too, and is not left alone until a human is there. */
class DistressStoryTest {
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
    void onAMondayAtEleven() {
        house.the(Moved.class).toMonday();
    }

    @Test
    void theBotStaysUntilAHumanIsThere() {
        assertThat(house.answer("stays", "jveux mourir")).contains("3114", "tout en haut");
        assertThat(house.answer("stays", "jsp quoi faire")).contains("Je reste avec toi", "3114", "114 par SMS");
        assertThat(house.answer("stays", "slt")).contains("Je te lis", "3114");
        assertThat(house.answerTo(house.hear("stays", new Input.Unreadable(Input.Kind.VOICE))))
                .contains("Je suis toujours là");
        var id = held("stays");
        assertThat(house.answer("stays", "coucou")).isEmpty();
        house.the(Desk.class).release(id, LEA);
        assertThat(house.answer("stays", "menu")).doesNotContain("3114");
    }

    @Test
    void whatTheyAskedForBeforeStandsStillUntilTheyGoOn() {
        house.hear("paused", "cv");
        house.hear("paused", "jveux mourir");
        assertThat(house.answer("paused", "preparateur de commande")).contains("Je reste avec toi");
        assertThat(house.answerTo(house.hear("paused", new Input.Choice("!continue", "Continuer"))))
                .doesNotContain("3114");
        assertThat(house.answer("paused", "jsp")).doesNotContain("3114");
    }

    @Test
    void rightsAndAHumanAreAlwaysThere() {
        house.hear("rights", "jveux mourir");
        assertThat(house.answer("rights", "un humain")).doesNotContain("Je reste avec toi");
        assertThat(house.answer("rights", "mes données")).contains("chiffrée");
        house.hear("rights", "effacer");
        assertThat(house.answer("rights", "non")).doesNotContain("Je reste avec toi");
    }

    @Test
    void aYesToTheHelpIsNoYesToErasing() {
        var id = house.hear("erasing", "effacer").conversation();
        house.hear("erasing", "jveux mourir");
        assertThat(house.answer("erasing", "ok")).contains("3114").doesNotContain("effacé");
        assertThat(conversation(id).erasing).isNull();
        assertThat(conversation(id).urgency).isEqualTo(Urgency.DISTRESS);
    }

    @Test
    void aJokeIsTakenKindlyAndTheHelpAndTheAlertRemain() {
        var id = house.hear("joke", "jvais me tuer").conversation();
        assertThat(house.answer("joke", "c'était pour rigoler mdr")).contains("Je ne t’en veux pas", "3114");
        assertThat(conversation(id).urgency).isEqualTo(Urgency.DISTRESS);
        assertThat(conversation(id).mode).isEqualTo(Mode.WAITING);
    }

    @Test
    void afterHalfADayOfSilenceTheyWriteAboutSomethingElse() {
        house.hear("later", "jveux mourir");
        house.the(Moved.class).ahead(Duration.ofHours(13));
        assertThat(house.answer("later", "bonjour")).doesNotContain("3114");
    }

    @Test
    void whoWasAMinorRemainsOne() {
        house.hear("minor", "j'ai 16 ans mon père me frappe");
        assertThat(house.answer("minor", "je suis dehors ce soir")).containsSubsequence("☎ 119", "☎ 115");
    }

    @Test
    void theDeskReadsForWhomAndWhy() {
        var id = house.hear("why", "ma pote de 15 ans veut se tuer").conversation();
        assertThat(conversation(id).why)
                .isEqualTo("Détresse : idées suicidaires, moins de 18 ans, écrit pour quelqu'un d'autre");
    }

    @Test
    void aHumanWhoWroteWithinTenMinutesIsNotCrossedAndTheAlertRises() {
        house.hear("there", "bonjour");
        var id = held("there");
        house.the(Desk.class).write(id, LEA, "Coucou, je te lis.", "f1");
        house.the(Moved.class).ahead(Duration.ofMinutes(9));

        assertThat(house.answer("there", "jveux mourir")).isEmpty();
        assertThat(conversation(id).urgency).isEqualTo(Urgency.DISTRESS);
        assertThat(conversation(id).why).contains("idées suicidaires");
    }

    @Test
    void underAHumanWhoHasBeenSilentHelpGoesOutOnceMarkedAsAutomatic() {
        house.hear("silent", "bonjour");
        var id = held("silent");
        house.the(Desk.class).write(id, LEA, "Coucou, je te lis.", "f2");
        house.the(Moved.class).ahead(Duration.ofMinutes(11));

        assertThat(house.answer("silent", "jveux mourir")).contains("3114", "automatique");
        assertThat(house.answer("silent", "jveux vraiment mourir")).isEmpty();
        assertThat(house.answer("silent", "jsp")).as("a human holds it").isEmpty();
        assertThat(conversation(id).urgency).isEqualTo(Urgency.DISTRESS);
        assertThat(conversation(id).mode).isEqualTo(Mode.HUMAN);
    }

    @Test
    void itIsAnsweredInTheLanguageOfTheirWordsAlsoInLatinLetters() {
        assertThat(house.answer("darija", "bghit nmout")).contains("3114", "قرأت رسالتك");
        assertThat(house.answer("russian", "hochu umeret")).contains("3114", "Твоё сообщение");
        assertThat(house.answer("english", "i want to kill myself")).contains("3114", "I've read you");
    }

    @Test
    void whatIsKnownOfTheirDangerIsSealed() {
        house.hear("sealed", "j'ai 15 ans on me frappe à la maison");
        assertThat(house.everything())
                .noneSatisfy(document -> assertThat(document.toJson()).contains("MINOR_IN_DANGER"));
    }

    private static String held(String person) {
        var id = house.the(Transcripts.class)
                .conversationOf(House.person(person))
                .orElseThrow();
        house.the(Desk.class).takeOver(id, LEA);
        return id;
    }

    private static Conversation conversation(String id) {
        return house.the(Conversations.class).find(id).orElseThrow();
    }

    static class Clockwork {
        @Bean
        @Primary
        Moved moved() {
            return new Moved();
        }
    }
}

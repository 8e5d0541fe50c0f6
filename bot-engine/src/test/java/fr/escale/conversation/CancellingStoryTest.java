package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.engine.Input;
import fr.escale.workshop.Programme;
import fr.escale.workshop.Session;
import fr.escale.workshop.Wish;
import fr.escale.workshop.Workshop.Standing;
import fr.escale.workshop.Workshops;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "Annuler" takes away what is meant, and nothing else. */
class CancellingStoryTest {
    private static House house;
    private static String workshop = "";

    @BeforeAll
    static void open(@TempDir Path directory) {
        house = House.open(directory);
        var start = ZonedDateTime.now(ZoneId.of("Europe/Paris")).plusDays(10);
        workshop = house.the(Programme.class)
                .add(new Wish(
                        "Mon premier CV",
                        "Le Phare",
                        "",
                        Wish.Ages.ANY,
                        5,
                        List.of(new Session(start, start.plusHours(2)))));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void whoHasASeatAndAnAppointmentIsAskedWhichOneTheyMean() {
        var conversation = house.hear("lou", "bonjour").conversation();
        house.hear("lou", "rdv");
        house.hear("lou", "1");
        house.hear("lou", "oui");
        house.hear("lou", new Input.Choice("seat:" + workshop, ""));

        assertThat(house.answer("lou", "annuler")).contains("Tu veux annuler quoi ?");
        assertThat(standing(conversation)).isEqualTo(Standing.SEAT);
        house.hear("lou", new Input.Choice("leave:" + workshop, ""));
        assertThat(standing(conversation)).isEqualTo(Standing.NOTHING);
        assertThat(house.answer("lou", "annuler")).contains("C'est annulé");
        assertThat(house.answer("lou", "annuler")).contains("Je ne vois aucun rendez-vous");
    }

    @Test
    void theAppointmentAloneIsTakenAwayWhereItIsMeant() {
        var conversation = house.hear("sam", "bonjour").conversation();
        house.hear("sam", "rdv");
        house.hear("sam", "1");
        house.hear("sam", "ok");
        house.hear("sam", new Input.Choice("seat:" + workshop, ""));
        house.hear("sam", "annuler");

        assertThat(house.answerTo(house.hear("sam", new Input.Choice("cancel:appointment", ""))))
                .contains("C'est annulé");
        assertThat(standing(conversation)).isEqualTo(Standing.SEAT);
    }

    private static Standing standing(String conversation) {
        return house.the(Workshops.class).workshop(workshop).orElseThrow().standing(conversation, Instant.now());
    }
}

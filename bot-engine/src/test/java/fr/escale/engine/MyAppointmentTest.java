package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MyAppointmentTest {
    private final Chat chat = Chat.shipped().known();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cmb de temps avant",
                "c quand deja mon rdv",
                "c ou deja",
                "c'est où déjà ?",
                "mon rdv",
                "Mon rdv c'est quand ??",
                "slt c a quelle heure mon rdv stp",
                "when is my appointment?",
                "¿cuándo es mi cita?",
                "متى موعدي؟",
                "коли моя зустріч?",
                "когда моя встреча",
                "quando é o meu encontro?"
            })
    void whoAsksAboutTheirAppointmentIsTold(String asked) {
        assertThat(chat.says(asked).request).as(asked).isEqualTo(new Request.NextAppointment());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T13:30:00Z, 2 jours et 4 heures",
        "2026-11-24T09:00:00Z, 1 jour",
        "2026-11-23T11:20:00Z, 2 heures et 20 minutes",
        "2026-11-23T10:01:00Z, 1 heure et 1 minute",
        "2026-11-23T09:25:00Z, 25 minutes"
    })
    void theTimeLeftIsTold(Instant start, String left) {
        chat.says("c quand deja mon rdv");
        chat.outcome(new Outcome.Booked(
                new Outcome.Meeting("s", start, "tel jour", "12 rue du Port", "Nadia", "", false, true), true));
        assertThat(chat.text())
                .isEqualTo("Ton rendez-vous : tel jour, 12 rue du Port, avec Nadia. C'est dans " + left + ".");
        assertThat(chat.labels()).contains("Déplacer", "Annuler", "M'y conduire");
    }

    @Test
    void aMapIsShownWhereThereIsOne() {
        chat.says("c ou deja");
        chat.outcome(new Outcome.Booked(
                new Outcome.Meeting(
                        "s",
                        Instant.parse("2026-11-25T13:30:00Z"),
                        "mercredi",
                        "Au bureau",
                        "Nadia",
                        "https://www.openstreetmap.org/?mlat=47.6",
                        true,
                        false),
                true));
        assertThat(chat.text())
                .startsWith("Tu as demandé : mercredi, Au bureau, avec Nadia.")
                .endsWith("Le plan : https://www.openstreetmap.org/?mlat=47.6");
        assertThat(chat.labels()).doesNotContain("M'y conduire");
    }

    @Test
    void withoutOneABookingIsOffered() {
        chat.says("c quand deja mon rdv").outcome(new Outcome.Nothing());
        assertThat(chat.labels()).contains("Prendre rendez-vous");
    }

    @Test
    void askedInTheMiddleItLeadsBack() {
        chat.says("rdv").outcome(Chat.slots("lundi 9h")).says("c quand deja mon rdv");
        chat.outcome(Chat.booked("mercredi", ""));
        assertThat(chat.request).isEqualTo(new Request.OfferSlots(new Looking("", null), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quelqu'un peut m'y conduire ?",
                "qqn peut m'y emmener stp",
                "can someone take me there?",
                "¿alguien puede llevarme?",
                "кто-то может меня подвезти?",
                "хтось може мене підвезти?"
            })
    void aLiftIsAskedForAndNothingIsPromised(String asked) {
        assertThat(chat.says(asked).request).as(asked).isEqualTo(new Request.AskLift());
        chat.outcome(new Outcome.LiftAsked(Chat.meeting("s", "mercredi", "", false)));
        assertThat(chat.labels()).hasSize(2);
    }

    @Test
    void aLiftToNowhereLeadsToABooking() {
        chat.says("quelqu'un peut m'y conduire").outcome(new Outcome.Nothing());
        assertThat(chat.text()).contains("Prends-en un");
        assertThat(chat.labels()).contains("Prendre rendez-vous");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "préviens-moi si une place se libère",
                "liste d'attente",
                "let me know if a slot opens",
                "avísame si hay hueco",
                "сообщи, если освободится время"
            })
    void whoWishesIsToldWhenATimeComesFree(String asked) {
        assertThat(chat.says(asked).request).as(asked).isEqualTo(new Request.TellWhenFree(new Looking("", null)));
    }
}

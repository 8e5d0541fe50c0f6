package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.engine.Outcome.Workshop;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Workshops, from the list to the seat or the waiting list. */
class EnrollingTest {
    private final Chat chat = Chat.shipped().known().says("ateliers");

    @Test
    void workshopsAreShownWithDayPlaceAndSeats() {
        assertThat(chat.request).isEqualTo(new Request.OfferWorkshops());
        chat.outcome(workshops("5", ""));
        assertThat(chat.text())
                .contains(
                        "• Un CV : jeudi 3 décembre à 14 h, Le Phare, 3 séances. Pour qui : 16–18 ans. Places libres : 5.");
        assertThat(chat.labels()).startsWith("Un CV").endsWith("Parler à quelqu'un");
    }

    @Test
    void whatOneHasInAWorkshopIsShown() {
        assertThat(chat.outcome(workshops("", "seat")).text()).contains("Tu as ta place.");
        assertThat(chat.says("ateliers").outcome(workshops("", "waiting")).text())
                .contains("Tu es sur la liste d'attente.");
        assertThat(chat.says("ateliers").outcome(workshops("", "")).text()).contains("Complet");
    }

    @Test
    void aSeatIsConfirmedOnlyOnceItStands() {
        chat.outcome(workshops("5", "")).taps("Un CV");
        assertThat(chat.request).isEqualTo(new Request.SignUp("cv0001"));
        assertThat(chat.text()).isEmpty();
        chat.outcome(new Outcome.SignedUp(workshop("4", "seat")));
        assertThat(chat.text()).contains("tu as ta place : Un CV, jeudi 3 décembre à 14 h, Le Phare.");
        assertThat(chat.taps("Laisser ma place").request).isEqualTo(new Request.Leave("cv0001"));
        assertThat(chat.outcome(new Outcome.Left()).text()).contains("tu n'y es plus");
    }

    @Test
    void aFullWorkshopLeadsToTheWaitingList() {
        chat.outcome(workshops("1", "")).taps("Un CV").outcome(new Outcome.Full(workshop("", "")));
        assertThat(chat.text())
                .contains("C'est complet pour l'instant : Un CV.")
                .doesNotContain("ta place :");
        chat.taps("Attendre une place");
        assertThat(chat.request).isEqualTo(new Request.Queue("cv0001"));
        assertThat(chat.outcome(new Outcome.Queued(workshop("", "waiting"))).text())
                .contains("Si une place se libère, je t'écris");
        assertThat(chat.labels()).contains("Quitter la liste").doesNotContain("Laisser ma place");
        assertThat(chat.taps("Quitter la liste").request).isEqualTo(new Request.Leave("cv0001"));
    }

    @Test
    void whoAsksForTheListOfAFullWorkshopIsNotPutOnTheOneOfAppointments() {
        chat.outcome(workshops("1", "")).taps("Un CV").outcome(new Outcome.Full(workshop("", "")));
        assertThat(chat.says("mets moi sur liste d'attente").request).isEqualTo(new Request.Queue("cv0001"));
    }

    @Test
    void whoQueuesAndFindsASeatHasIt() {
        chat.outcome(workshops("1", "")).taps("Un CV").outcome(new Outcome.Full(workshop("", "")));
        chat.taps("Attendre une place").outcome(new Outcome.SignedUp(workshop("", "seat")));
        assertThat(chat.text()).contains("tu as ta place : Un CV");
    }

    @Test
    void aWorkshopThatIsOffLeadsToTheOthersOrToAHuman() {
        chat.outcome(workshops("5", "")).taps("Un CV");
        chat.outcome(new Outcome.WorkshopGone(new Outcome.Workshops(List.of())));
        assertThat(chat.text()).contains("n'est plus ouvert");
        assertThat(chat.labels()).containsExactly("Parler à quelqu'un", "Menu");
    }

    @Test
    void withoutAWorkshopTheWayForItIsTaken() {
        chat.outcome(new Outcome.Workshops(List.of()));
        assertThat(chat.text()).contains("La liste, je ne l'ai pas encore ici.");
        assertThat(chat.labels()).contains("Parler à quelqu'un");
    }

    @Test
    void aSeatThatCameFreeIsTakenWithOneTapFromAnywhere() {
        assertThat(chat.says("menu").sends(new Input.Choice("seat:cv0001", "Je prends la place")).request)
                .isEqualTo(new Request.SignUp("cv0001"));
        assertThat(chat.outcome(new Outcome.SignedUp(workshop("", "seat"))).text())
                .contains("tu as ta place : Un CV");
    }

    @Test
    void workshopsOfTheSameTitleAreToldApartByTheirDaysOrTheirPlaces() {
        chat.outcome(new Outcome.Workshops(List.of(
                another("cv0001", "jeu. 3 déc. 14h", "Le Phare"),
                another("cv0002", "ven. 4 déc. 14h", "Le Phare"),
                another("cv0003", "lun. 7 déc. 14h", "La Gare"),
                another("cv0004", "lun. 7 déc. 14h", "Le Port"))));
        assertThat(chat.labels()).contains("jeu. 3 déc. 14h", "ven. 4 déc. 14h", "La Gare", "Le Port");
        assertThat(chat.taps("ven. 4 déc. 14h").request).isEqualTo(new Request.SignUp("cv0002"));
    }

    @Test
    void furtherWorkshopsAreShownOnWish() {
        chat.outcome(new Outcome.Workshops(List.of(workshop("5", "")), true)).taps("Plus tard");
        assertThat(chat.request).isEqualTo(new Request.OfferWorkshops("cv0001"));
        assertThat(chat.outcome(workshops("5", "")).labels()).contains("Un CV").doesNotContain("Plus tard");
        assertThat(chat.says("menu").sends(new Input.Choice("workshops-after:cv0001", "Plus tard")).request)
                .isEqualTo(new Request.OfferWorkshops("cv0001"));
    }

    private static Workshop another(String id, String label, String where) {
        return new Workshop(id, "Un CV", label, label, where, "", "", "5", "");
    }

    private static Outcome.Workshops workshops(String left, String standing) {
        return new Outcome.Workshops(List.of(workshop(left, standing)));
    }

    private static Workshop workshop(String left, String standing) {
        return new Workshop(
                "cv0001",
                "Un CV",
                "jeu. 3 déc. 14h",
                "jeudi 3 décembre à 14 h",
                "Le Phare",
                "3",
                "16–18 ans",
                left,
                standing);
    }
}

package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.engine.Input;
import fr.escale.workshop.Programme;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A workshop is found, joined, waited for and left, and who waits is told of a seat without its name. */
class WorkshopStoryTest extends WithPlans {
    @Test
    void everyWorkshopIsReachedAndOnesOwnStandsFirst() {
        time().set(MONDAY);
        for (int i = 0; i < 7; i++) series("Série " + i, TODAY.plusDays(2));
        var last = series("La dernière", TODAY.plusDays(60));
        house.hear("noa", "bonjour");
        house.hear("noa", "ateliers");
        var seen = new StringBuilder();
        for (int page = 0; page < 5 && !seen.toString().contains("La dernière"); page++) {
            seen.append(house.answer("noa", page == 0 ? "ateliers" : "Plus tard"));
        }
        assertThat(seen).contains("Série 0", "Série 6", "La dernière");
        house.hear("noa", new Input.Choice("seat:" + last, ""));
        assertThat(house.answer("noa", "ateliers")).contains("La dernière", "Tu as ta place.");
    }

    @Test
    void theListOfWorkshopsAndTheDataAPersonAsksForTellWhatTheyHave() {
        var workshop = workshop(5);
        time().set(MONDAY);
        house.hear("ines", "bonjour");
        house.hear("ines", new Input.Choice("seat:" + workshop, ""));
        assertThat(house.answer("ines", "ateliers")).contains("Mon premier CV").contains("Tu as ta place.");
        assertThat(house.answer("ines", "mes données")).contains("ce que tu as prévu avec nous : Mon premier CV");
    }

    @Test
    void theOneWhoWaitedIsOfferedTheSeatAndTakesItWithOneTap() {
        var workshop = workshop(1);
        house.hear("gael", "bonjour");
        house.hear("gael", new Input.Choice("seat:" + workshop, ""));
        house.hear("hana", "bonjour");
        var waits =
                house.hear("hana", new Input.Choice("queue:" + workshop, "")).conversation();
        assertThat(said(waits)).contains("Si une place se libère");
        house.hear("gael", new Input.Choice("leave:" + workshop, ""));
        pass(waits, Duration.ofMinutes(1));
        assertThat(lastSaid(waits)).contains("une place s'est libérée").doesNotContain("Mon premier CV", "atelier");
        assertThat(house.answerTo(house.hear("hana", new Input.Choice("seat:" + workshop, ""))))
                .contains("tu as ta place : Mon premier CV");
    }

    @Test
    void whoWaitsForASeatAfterStopIsToldOfIt() {
        var workshop = workshop(1);
        house.hear("kim", "bonjour");
        house.hear("kim", new Input.Choice("seat:" + workshop, ""));
        house.hear("lou", "stop");
        var waits = house.hear("lou", new Input.Choice("queue:" + workshop, "")).conversation();
        house.hear("kim", new Input.Choice("leave:" + workshop, ""));
        pass(waits, Duration.ofMinutes(1));
        assertThat(lastSaid(waits)).contains("une place s'est libérée");
    }

    @Test
    void whoWaitsAndTapsTheWorkshopAgainIsToldThatTheyWait() {
        var workshop = workshop(1);
        time().set(MONDAY);
        house.hear("kim", "bonjour");
        house.hear("kim", new Input.Choice("seat:" + workshop, ""));
        house.hear("lou", "bonjour");
        house.hear("lou", new Input.Choice("queue:" + workshop, ""));
        assertThat(house.answerTo(house.hear("lou", new Input.Choice("workshop:" + workshop, ""))))
                .contains("C'est noté. Si une place se libère")
                .doesNotContain("complet");
    }

    @Test
    void aSeriesThatHasBegunIsStillListedAndItsCancellationNamesTheNextSession() {
        var series = series("Le code en deux fois", TODAY.plusDays(1), TODAY.plusDays(8));
        time().set(MONDAY);
        house.hear("mia", "bonjour");
        var conversation =
                house.hear("mia", new Input.Choice("seat:" + series, "")).conversation();
        time().set(MONDAY.plus(Duration.ofDays(2)));
        assertThat(house.answer("mia", "mes ateliers")).contains("Le code en deux fois : mardi 1er décembre à 14");
        assertThat(house.answerTo(house.hear("mia", new Input.Choice("workshop:" + series, ""))))
                .contains("tu as ta place");
        house.the(Programme.class).cancel(series, time().instant());
        pass(conversation, Duration.ofMinutes(1));
        assertThat(lastSaid(conversation)).contains("ce que tu avais prévu mardi 1er décembre à 14");
    }
}

package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import fr.escale.engine.Input;
import fr.escale.tour.Timetable;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Who means to come to a stop is told when it changes: once, by day, and nothing that names it. */
class StopStoryTest extends WithPlans {
    @Test
    void aCancelledStopIsToldOnceAndNamesNothing() {
        var stop = stop(TODAY.plusDays(1));
        var conversation = comes("ana", stop);
        assertThat(said(conversation)).contains("on t'attend demain à 14");
        house.the(Timetable.class).cancel(stop, MONDAY);
        pass(conversation, Duration.ofMinutes(1));
        pass(conversation, Duration.ofMinutes(1));
        assertThat(said(conversation)).containsOnlyOnce("Petit changement : ce que tu avais prévu demain à 14");
        assertThat(lastSaid(conversation)).doesNotContain("Questembert", "camion", "permanence", "Escale");
    }

    @Test
    void aMovedStopIsToldWithItsNewDay() {
        var stop = stop(TODAY.plusDays(1));
        var conversation = comes("bilal", stop);
        house.the(Timetable.class).move(stop, TODAY.plusDays(2), null, null, MONDAY);
        pass(conversation, Duration.ofMinutes(1));
        assertThat(lastSaid(conversation)).contains("c'est mercredi 25 novembre à 14");
    }

    @Test
    void whatIsCancelledAtNightIsToldInTheMorning() {
        var stop = stop(TODAY.plusDays(2));
        var conversation = comes("chloe", stop);
        time().set(TODAY.atTime(23, 0).atZone(PARIS).toInstant());
        house.the(Timetable.class).cancel(stop, time().instant());
        pass(conversation, Duration.ofMinutes(1));
        assertThat(said(conversation)).doesNotContain("Petit changement");
        pass(conversation, Duration.ofHours(9));
        assertThat(said(conversation)).containsOnlyOnce("Petit changement");
    }

    @Test
    void whoSaidStopIsNotTold() {
        var stop = stop(TODAY.plusDays(1));
        var conversation = comes("dina", stop);
        house.hear("dina", "stop");
        house.the(Timetable.class).cancel(stop, MONDAY);
        pass(conversation, Duration.ofHours(1));
        assertThat(said(conversation)).doesNotContain("Petit changement");
    }

    @Test
    void whoComesToAStopAfterStopIsToldOfItsChange() {
        var stop = stop(TODAY.plusDays(1));
        house.hear("mia", "stop");
        var conversation = comes("mia", stop);
        house.the(Timetable.class).cancel(stop, MONDAY);
        pass(conversation, Duration.ofMinutes(1));
        assertThat(lastSaid(conversation)).contains("Petit changement");
    }

    @Test
    void aHumanWhoHoldsTheConversationIsNotCrossedAndTheNewsComesAfter() {
        var stop = stop(TODAY.plusDays(3));
        var conversation = comes("elif", stop);
        house.the(Desk.class).takeOver(conversation, "lea@exemple.fr");
        house.the(Timetable.class).cancel(stop, MONDAY);
        pass(conversation, Duration.ofMinutes(30));
        assertThat(said(conversation)).doesNotContain("Petit changement");
        house.the(Desk.class).release(conversation, "lea@exemple.fr");
        pass(conversation, Duration.ofMinutes(30));
        assertThat(said(conversation)).containsOnlyOnce("Petit changement");
    }

    @Test
    void whoDoesNotComeAnyMoreIsNotTold() {
        var stop = stop(TODAY.plusDays(1));
        var conversation = comes("farid", stop);
        house.hear("farid", new Input.Choice("away:" + stop, ""));
        house.the(Timetable.class).cancel(stop, MONDAY);
        pass(conversation, Duration.ofHours(1));
        assertThat(said(conversation)).doesNotContain("Petit changement");
    }

    @Test
    void aConversationThatCannotBeReadKeepsNobodyElseFromTheNews() {
        var stop = stop(TODAY.plusDays(1));
        var all = List.of(comes("nour", stop), comes("omar", stop), comes("paz", stop));
        var broken = all.stream().min(Comparator.naturalOrder()).orElseThrow();
        var whole = store().findOneAndReplace(only(broken), new Document("_id", broken));
        house.the(Timetable.class).cancel(stop, MONDAY);
        house.the(Rounds.class).round();
        all.stream().filter(one -> !one.equals(broken)).forEach(one -> {
            pass(one, Duration.ofMinutes(1));
            assertThat(lastSaid(one)).contains("Petit changement");
        });
        store().replaceOne(only(broken), whole);
        pass(broken, Duration.ofMinutes(1));
        assertThat(said(broken)).containsOnlyOnce("Petit changement");
    }

    @Test
    void aStopThatIsCancelledTodayIsSaidWithItsHourAlone() {
        time().set(MONDAY);
        var stop = stop(TODAY);
        stop(TODAY.plusDays(1));
        house.the(Timetable.class).cancel(stop, MONDAY);
        house.hear("ola", "bonjour");
        assertThat(house.answer("ola", "où est le camion"))
                .contains("Annulé aujourd'hui : 14\u00a0h, ")
                .doesNotContain("Annulé aujourd'hui : aujourd");
    }

    @Test
    void nobodyIsCountedAtAStopByAppointment() {
        var day = TODAY.plusDays(1);
        var stop = stop(day, true);
        var conversation = comes("pia", stop);
        assertThat(said(conversation)).contains("sur rendez-vous").doesNotContain("on t'attend");
        assertThat(house.the(Timetable.class).between(day, day))
                .filteredOn(listed -> listed.stop().id().equals(stop))
                .extracting(Timetable.Listed::heads)
                .containsExactly(0);
    }

    @Test
    void nothingOfAnErasedPersonIsLeft() {
        var stop = stop(TODAY.plusDays(5));
        var workshop = workshop(5);
        var conversation = comes("jo", stop);
        house.hear("jo", new Input.Choice("seat:" + workshop, ""));
        house.hear("jo", "effacer");
        house.hear("jo", "oui, tout effacer");
        pass(conversation, Duration.ofMinutes(11));
        pass(conversation, Duration.ofMinutes(11));
        assertThat(house.everything().toString()).doesNotContain(conversation);
    }

    private static MongoCollection<Document> store() {
        return house.store().getCollection(Conversations.COLLECTION);
    }

    private static Document only(String conversation) {
        return new Document("_id", conversation);
    }
}

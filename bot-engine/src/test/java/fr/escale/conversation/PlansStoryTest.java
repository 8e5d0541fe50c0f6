package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import fr.escale.engine.Input;
import fr.escale.tour.Hours;
import fr.escale.tour.Rhythm;
import fr.escale.tour.Timetable;
import fr.escale.tour.Venue;
import fr.escale.workshop.Programme;
import fr.escale.workshop.Session;
import fr.escale.workshop.Wish;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Who means to come to a stop or a workshop is told when it changes: once, by day, and nothing that names it. */
class PlansStoryTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** A Monday at eleven in the morning, Paris time. */
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    static Path directory;

    static House house;

    @BeforeAll
    static void open() {
        house = House.open(directory, Time.class);
    }

    @AfterAll
    static void close() {
        house.close();
    }

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
    void whoComesToAStopAfterStopIsToldOfItsChange() {
        var stop = stop(TODAY.plusDays(1));
        house.hear("mia", "stop");
        var conversation = comes("mia", stop);
        house.the(Timetable.class).cancel(stop, MONDAY);
        pass(conversation, Duration.ofMinutes(1));
        assertThat(lastSaid(conversation)).contains("Petit changement");
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

    private static MongoCollection<Document> store() {
        return house.store().getCollection(Conversations.COLLECTION);
    }

    private static Document only(String conversation) {
        return new Document("_id", conversation);
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

    private static String comes(String person, String stop) {
        time().set(MONDAY);
        house.hear(person, "bonjour");
        return house.hear(person, new Input.Choice("stop:" + stop, "")).conversation();
    }

    private static String stop(LocalDate day) {
        return stop(day, false);
    }

    private static String stop(LocalDate day, boolean bookable) {
        var plan = house.the(Timetable.class)
                .plan(new Timetable.Wish(
                        new Rhythm.Once(day),
                        new Hours(LocalTime.of(14, 0), LocalTime.of(17, 0)),
                        new Venue("56184", "Questembert", "la mairie", null),
                        bookable,
                        "",
                        day,
                        null));
        return plan + "-" + day.toString().replace("-", "");
    }

    private static String workshop(int seats) {
        var start = TODAY.plusDays(10).atTime(14, 0).atZone(PARIS);
        return house.the(Programme.class)
                .add(new Wish(
                        "Mon premier CV",
                        "Le Phare",
                        "",
                        Wish.Ages.ANY,
                        seats,
                        List.of(new Session(start, start.plusHours(2)))));
    }

    private static String series(String title, LocalDate... days) {
        var sessions = java.util.Arrays.stream(days)
                .map(day -> day.atTime(14, 0).atZone(PARIS))
                .map(start -> new Session(start, start.plusHours(2)))
                .toList();
        return house.the(Programme.class).add(new Wish(title, "Le Phare", "", Wish.Ages.ANY, 5, sessions));
    }

    private static void pass(String conversation, Duration more) {
        time().set(time().instant().plus(more));
        house.the(Tidings.class).spread(time().instant());
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

    private static String lastSaid(String conversation) {
        return house.lines(conversation).getLast().content().text();
    }

    private static Set time() {
        return house.the(Set.class);
    }

    static class Time {
        @Bean
        @Primary
        Set time() {
            return new Set();
        }
    }

    /** Time as the story wants it. */
    static final class Set implements InstantSource {
        private volatile Instant now = MONDAY;

        void set(Instant wished) {
            now = wished;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}

package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.availability.Limits;
import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.availability.Stretch;
import fr.escale.availability.Subject;
import fr.escale.booking.Appointment;
import fr.escale.booking.Bookings;
import fr.escale.booking.Diary;
import fr.escale.booking.Search;
import fr.escale.booking.Standing;
import fr.escale.engine.Input;
import fr.escale.territory.Point;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An appointment's life as the young person hears of it: kept, booked, answered, moved, off, missed, reminded of. */
class VisitsStoryTest {
    /** A Monday at ten in the morning, Paris time. */
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private static final Limits LIMITS = new Limits(Duration.ZERO, Duration.ZERO, Duration.ofHours(2), 21, 50, 7);

    @TempDir
    static Path directory;

    static House house;

    @BeforeAll
    static void open() {
        house = House.open(directory, WithPlans.Time.class);
        var week = Stream.of(DayOfWeek.values())
                .filter(day -> day.getValue() < 6)
                .map(day -> new Stretch(day, LocalTime.of(9, 0), LocalTime.of(18, 0), ""))
                .toList();
        house.the(Referents.class)
                .save(new Referent(
                        "r1",
                        "Maëlle",
                        List.of(),
                        week,
                        List.of(),
                        List.of(),
                        List.of(
                                new Place(
                                        "office",
                                        PlaceKind.OFFICE,
                                        "Au bureau",
                                        "12 rue du Port",
                                        "56260",
                                        new Point(47.65823, -2.76090)),
                                new Place("home", PlaceKind.HOME, "Chez toi", "", "", null)),
                        List.of(new Subject("first", "Un premier échange", Duration.ofMinutes(30))),
                        LIMITS));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void aWishedTimeIsKeptThenBookedThenToldAgainAndBookedOnce() {
        time().set(MONDAY);
        house.hear("ana", "bonjour");
        assertThat(house.answer("ana", "un rdv jeudi aprem")).contains("Voici les prochains créneaux");
        assertThat(house.answer("ana", "le premier"))
                .contains("Je te garde jeudi 26 novembre à 13")
                .contains("12 rue du Port")
                .contains("C'est bon ?");
        assertThat(house.answer("ana", "c bon"))
                .contains("C'est confirmé : jeudi 26 novembre à 13")
                .contains("https://www.openstreetmap.org/?mlat=47.65823&mlon=-2.76090#map=17/47.65823/-2.76090");
        var own = next("ana");
        assertThat(house.answerTo(house.hear("ana", new Input.Choice("book:" + own.slot(), ""))))
                .contains("C'est bien confirmé");
        assertThat(house.answer("ana", "cmb de temps avant")).contains("C'est dans 3 jours et ");
        assertThat(diary().between(own.start().toLocalDate(), own.start().toLocalDate()))
                .filteredOn(one -> one.conversation().equals(conversation("ana")))
                .hasSize(1);
    }

    @Test
    void aTimeThatSomebodyElseKeepsIsToldAndOthersAreOffered() {
        time().set(MONDAY);
        var slot = slot("2026-11-27T10:00");
        house.hear("bob", "bonjour");
        house.hear("cleo", "bonjour");
        house.hear("bob", new Input.Choice("slot:" + slot, ""));
        assertThat(house.answerTo(house.hear("cleo", new Input.Choice("slot:" + slot, ""))))
                .contains("vient d'être pris");
        time().set(MONDAY.plus(Duration.ofMinutes(11)));
        assertThat(house.answerTo(house.hear("cleo", new Input.Choice("book:" + slot, ""))))
                .contains("C'est confirmé");
        assertThat(house.answer("bob", "oui")).doesNotContain("C'est confirmé");
    }

    @Test
    void aVisitAtHomeIsOnlyAskedForUntilTheReferentSaysYes() {
        var conversation = begins("dina");
        var slot = slot("2026-11-26T15:00");
        house.hear("dina", new Input.Choice("slot:" + slot, ""));
        assertThat(house.answerTo(house.hear("dina", new Input.Choice("elsewhere:" + slot, ""))))
                .contains("Où, alors ?");
        assertThat(house.answerTo(house.hear("dina", new Input.Choice("at:" + slot + ":home", ""))))
                .contains("rien n'est promis avant la réponse");
        assertThat(house.answer("dina", "oui")).contains("C'est demandé").doesNotContain("confirmé");
        assertThat(onTheDesk(conversation)).contains("Demande un rendez-vous, à confirmer : jeudi 26 novembre");
        diary().accept(slot, null, "Je passe avec plaisir.", time().instant());
        pass(conversation, Duration.ofMinutes(1));
        pass(conversation, Duration.ofMinutes(1));
        assertThat(said(conversation)).containsOnlyOnce("C'est d'accord pour jeudi 26 novembre");
        assertThat(lastSaid(conversation)).contains("Je passe avec plaisir.").doesNotContain("Chez", "Escale");
        assertThat(onTheDesk(conversation)).isEmpty();
        assertThat(house.store()
                        .findById(conversation, org.bson.Document.class, "conversations")
                        .toJson())
                .doesNotContain("avec plaisir");
    }

    @Test
    void theReferentCancelsAndNewTimesAreOfferedByDay() {
        var conversation = books("elif", "2026-11-26T16:00");
        var slot = next("elif").slot();
        time().set(Instant.parse("2026-11-23T22:00:00Z"));
        diary().cancel(slot, "Je suis malade.", time().instant());
        pass(conversation, Duration.ofMinutes(1));
        assertThat(said(conversation)).doesNotContain("Petit changement");
        pass(conversation, Duration.ofHours(10));
        assertThat(lastSaid(conversation)).contains("on ne peut pas se voir jeudi 26 novembre", "Je suis malade.");
        assertThat(house.lines(conversation).getLast().content().buttons())
                .filteredOn(way -> way.id().startsWith("slot:"))
                .hasSize(3);
    }

    @Test
    void theReferentMovesAndTheRemindersFollow() {
        var conversation = books("farid", "2026-11-25T09:00");
        diary().move(next("farid").slot(), "r1", LocalDateTime.parse("2026-11-26T09:30"), 30, time().instant());
        pass(conversation, Duration.ofMinutes(1));
        assertThat(lastSaid(conversation)).contains("on se voit jeudi 26 novembre à 9");
        at(conversation, "2026-11-25T06:05:00Z");
        assertThat(said(conversation)).doesNotContain("Petit rappel");
        at(conversation, "2026-11-26T07:01:00Z");
        assertThat(lastSaid(conversation)).contains("Petit rappel : on se voit aujourd’hui à 9");
    }

    @Test
    void whoDidNotComeIsAskedKindlyAndAMarkTakenBackSaysNothing() {
        var conversation = books("gael", "2026-11-24T09:30");
        var slot = next("gael").slot();
        time().set(Instant.parse("2026-11-24T10:00:00Z"));
        diary().mark(slot, Standing.MISSED, time().instant());
        pass(conversation, Duration.ofMinutes(1));
        assertThat(lastSaid(conversation)).contains("On s'est manqués").contains("personne ne t'en veut");
        var other = books("hana", "2026-11-24T10:30");
        var marked = next("hana").slot();
        time().set(Instant.parse("2026-11-24T22:00:00Z"));
        diary().mark(marked, Standing.MISSED, time().instant());
        house.the(Tidings.class).spread(time().instant());
        diary().mark(marked, Standing.BOOKED, time().instant());
        pass(other, Duration.ofHours(10));
        assertThat(said(other)).doesNotContain("On s'est manqués");
    }

    @Test
    void aLiftIsAskedForReachesTheDeskAndIsAnswered() {
        var conversation = books("ines", "2026-11-26T11:00");
        assertThat(house.answer("ines", "quelqu'un peut m'y conduire ?")).contains("Rien n'est promis");
        assertThat(onTheDesk(conversation)).contains("Demande si quelqu'un peut l'y conduire");
        diary().lift(next("ines").slot(), true, "Paul passe à 10 h 30.", time().instant());
        pass(conversation, Duration.ofMinutes(1));
        assertThat(lastSaid(conversation)).contains("quelqu'un peut t'y conduire", "Paul passe");
        assertThat(onTheDesk(conversation)).isEmpty();
        assertThat(house.answer("ines", "mon rdv")).contains("Ton rendez-vous : jeudi 26 novembre à 11");
    }

    @Test
    void whatComesFreeIsOfferedToWhoWaitsAndTheFirstToConfirmHasIt() {
        books("jo", "2026-12-01T09:00");
        var first = begins("kim");
        var second = begins("lou");
        for (var who : List.of("kim", "lou")) {
            house.hear(who, "rdv mardi 1er décembre à 9h");
            assertThat(house.answer(who, "préviens-moi si une place se libère")).contains("C'est noté");
        }
        pass(first, Duration.ofMinutes(1));
        house.hear("jo", "annuler mon rdv");
        pass(first, Duration.ofMinutes(1));
        pass(second, Duration.ofMinutes(1));
        assertThat(lastSaid(first))
                .contains("un moment s'est libéré, mardi 1er décembre à 9")
                .doesNotContain("rue du Port", "Maëlle");
        assertThat(house.answer("lou", "oui")).contains("C'est confirmé : mardi 1er décembre à 9");
        assertThat(house.answer("kim", "oui")).contains("vient d'être pris");
    }

    @Test
    void afterThreeHoursOffLateRemindersAreNotSaidAndNoneOfWhatIsOff() {
        var conversation = books("mia", "2026-11-26T14:00");
        at(conversation, "2026-11-25T19:00:00Z");
        assertThat(said(conversation)).as("three hours late").doesNotContain("Petit rappel");
        house.hear("mia", "annuler mon rdv");
        at(conversation, "2026-11-26T11:01:00Z");
        assertThat(said(conversation)).as("cancelled").doesNotContain("Petit rappel");
    }

    @Test
    void aReminderThatIsALittleLateIsStillSaid() {
        var conversation = books("noa", "2026-11-26T14:30");
        at(conversation, "2026-11-25T16:40:00Z");
        assertThat(lastSaid(conversation))
                .contains("Petit rappel : on se voit demain à 14")
                .doesNotContain("rue du Port", "Maëlle");
    }

    @Test
    void aReminderThatCannotBeSentIsATaskForTheDesk() {
        var conversation = books("ola", "2026-11-26T15:30");
        house.the(Outbox.class).unreachable(conversation, time().instant());
        at(conversation, "2026-11-25T16:01:00Z");
        assertThat(onTheDesk(conversation)).contains("Un rappel de rendez-vous n'est pas parti");
    }

    private static String begins(String person) {
        time().set(MONDAY);
        return house.hear(person, "bonjour").conversation();
    }

    private static String books(String person, String start) {
        var conversation = begins(person);
        house.hear(person, new Input.Choice("slot:" + slot(start), ""));
        assertThat(house.answer(person, "oui")).contains("C'est confirmé");
        return conversation;
    }

    /** The id of the slot that begins then. */
    private static String slot(String start) {
        return house.the(Bookings.class).free(Search.any(""), time().instant(), null, 500).stream()
                .filter(slot -> slot.start().toLocalDateTime().equals(LocalDateTime.parse(start)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Appointment next(String person) {
        return house.the(Bookings.class)
                .next(conversation(person), time().instant())
                .orElseThrow();
    }

    private static String conversation(String person) {
        return house.the(Transcripts.class).conversationOf(House.person(person)).orElseThrow();
    }

    private static String onTheDesk(String conversation) {
        return house.the(Desk.class).waiting().stream()
                .filter(entry -> entry.conversation().equals(conversation))
                .map(Desk.Entry::why)
                .findFirst()
                .orElse("");
    }

    private static Diary diary() {
        return house.the(Diary.class);
    }

    private static void at(String conversation, String instant) {
        time().set(Instant.parse(instant));
        pass(conversation, Duration.ZERO);
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

    private static WithPlans.Set time() {
        return house.the(WithPlans.Set.class);
    }
}

package fr.escale.conversation;

import static org.awaitility.Awaitility.await;

import fr.escale.availability.Absence;
import fr.escale.availability.Limits;
import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.availability.Stretch;
import fr.escale.availability.Subject;
import fr.escale.conversation.LaterStoryTest.Moved;
import fr.escale.duty.Staff.Member;
import fr.escale.duty.Watch;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Léa and Sami answer people; every story begins on a Monday at eleven in the morning. */
abstract class WithATeam {
    static final String LEA = "lea@exemple.fr";
    static final String SAMI = "sami@exemple.fr";
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    static House house;

    @BeforeAll
    static void open(@TempDir Path directory) {
        house = House.set(directory, List.of("escale.team.phone=02 97 00 00 00"), Clockwork.class, Alarms.Bells.class);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void onAMondayAtEleven() {
        house.the(Moved.class).toMonday();
        alarms().watch = new Watch.Unsaid();
        alarms().members = List.of(new Member(LEA, "Léa", List.of("r1")), new Member(SAMI, "Sami", List.of("r2")));
        here("r1", "Léa", List.of());
        here("r2", "Sami", List.of());
    }

    static Alarms alarms() {
        return house.the(Alarms.class);
    }

    static LocalDate today() {
        return LocalDate.ofInstant(house.the(Moved.class).instant(), PARIS);
    }

    static void here(String id, String name, List<Absence> absences) {
        var week = List.of(new Stretch(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(18, 0), ""));
        var office = new Place("office", PlaceKind.OFFICE, "Au bureau", "12 rue du Port", "56260", null);
        var subject = new Subject("first", "Un premier échange", Duration.ofMinutes(30));
        var limits = new Limits(Duration.ZERO, Duration.ZERO, Duration.ofHours(2), 21, 50, 7);
        var communes = id.equals("r1") ? List.<String>of() : List.of("56178");
        house.the(Referents.class)
                .save(new Referent(
                        id, name, communes, week, List.of(), absences, List.of(office), List.of(subject), limits));
    }

    static String waits(String person) {
        house.hear(person, "bonjour");
        return house.hear(person, "un humain").conversation();
    }

    static String held(String person) {
        var id = house.hear(person, "bonjour").conversation();
        desk().takeOver(id, LEA);
        return id;
    }

    static Desk desk() {
        return house.the(Desk.class);
    }

    static Floor floor() {
        return house.the(Floor.class);
    }

    static Conversation conversation(String id) {
        return house.the(Conversations.class).find(id).orElseThrow();
    }

    /** The list in memory follows the store by a moment. */
    static void awaitOnTheDesk(String id, boolean is) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> house.the(DeskList.class).all().contains(id) == is);
    }

    static void pass(String conversation, Duration time) {
        house.the(Moved.class).ahead(time);
        house.the(Worker.class).work(conversation);
        house.the(Worker.class).work(conversation);
    }

    static String said(String conversation) {
        return String.join(
                "\n",
                house.lines(conversation).stream()
                        .filter(line -> line.author() == Line.Author.BOT)
                        .map(line -> line.content().text())
                        .toList());
    }

    static String last(String conversation) {
        return house.lines(conversation).getLast().content().text();
    }

    static class Clockwork {
        @Bean
        @Primary
        Moved moved() {
            return new Moved();
        }
    }
}

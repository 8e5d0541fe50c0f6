package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.escale.booking.Bookings;
import fr.escale.booking.Reminders;
import fr.escale.channel.PlatformTime;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Booked on a Monday for Thursday, 14:30; the program is off for some hours in between. */
class ReminderStoryTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter SLOT = DateTimeFormatter.ofPattern("'r1'-yyyyMMdd-HHmm");
    private static final String WORDS = "Petit rappel";

    @TempDir
    static Path directory;

    static House house;

    private String conversation = "";
    private LocalDateTime start = LocalDateTime.MIN;

    @BeforeAll
    static void open() {
        house = House.open(directory, LaterStoryTest.Patience.class);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void book() {
        clock().toMonday();
        conversation = house.hear("person" + now(), "bonjour").conversation();
        start = LocalDateTime.ofInstant(now(), PARIS).plusDays(3).withHour(14).withMinute(30);
        var booked = house.the(Bookings.class)
                .claim(start.format(SLOT), conversation, now())
                .orElseThrow();
        house.the(Conversations.class).change(conversation, c -> {
            c.remind(Reminders.of(booked).stream()
                    .map(at -> new Timer(at, booked.slot()))
                    .toList());
            return true;
        });
        house.the(Wakes.class).call(conversation, Urgency.REMINDER, now());
    }

    @Test
    void remindsTheDayBeforeAndTwoHoursBefore() {
        at(start.minusDays(1).withHour(17).withMinute(0).minusSeconds(1));
        assertThat(reminders()).isZero();
        at(start.minusDays(1).withHour(17).withMinute(0));
        reminded(1);
        at(start.minusHours(2));
        reminded(2);
    }

    @Test
    void dropsWhatAnOutageOfThreeHoursMadeLate() {
        at(start.minusDays(1).withHour(20).withMinute(0));
        assertThat(reminders()).as("of 17:00, at 20:00").isZero();
        at(start.minusHours(2));
        reminded(1);
    }

    @Test
    void neverRemindsAfterTheStart() {
        at(start.minusDays(1).withHour(17).withMinute(0));
        reminded(1);
        at(start.plusMinutes(30));
        assertThat(reminders()).as("nothing more").isEqualTo(1);
    }

    @Test
    void remindsOfNothingThatWasCancelledDuringTheOutage() {
        house.the(Bookings.class).cancel(conversation, now());
        at(start.minusDays(1).withHour(17).withMinute(30));
        at(start.minusHours(2));
        assertThat(reminders()).isZero();
    }

    @Test
    void waitsWhileTheClockDiffersFromThePlatforms() {
        clock().ahead(Duration.between(now(), start.minusHours(2).atZone(PARIS).toInstant()));
        house.the(PlatformTime.class).told(now().minus(Duration.ofMinutes(10)));
        house.the(Worker.class).work(conversation);
        assertThat(reminders()).as("by a wrong clock").isZero();

        house.the(PlatformTime.class).told(now());
        house.the(Worker.class).work(conversation);
        reminded(1);
    }

    private void at(LocalDateTime then) {
        clock().ahead(Duration.between(now(), then.atZone(PARIS).toInstant()));
        house.the(PlatformTime.class).told(now());
        house.the(Worker.class).work(conversation);
        house.the(Worker.class).work(conversation);
    }

    /** The program itself may be at the same conversation: what it says is there soon. */
    private void reminded(long times) {
        await().untilAsserted(() -> assertThat(reminders()).isEqualTo(times));
    }

    private long reminders() {
        return house.lines(conversation).stream()
                .filter(line -> line.content().text().contains(WORDS))
                .count();
    }

    private static LaterStoryTest.Moved clock() {
        return house.the(LaterStoryTest.Moved.class);
    }

    private static Instant now() {
        return clock().instant();
    }
}

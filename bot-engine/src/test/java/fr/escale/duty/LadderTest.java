package fr.escale.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import fr.escale.availability.Absence;
import fr.escale.duty.Alerts.Cause;
import fr.escale.duty.Alerts.Happening;
import fr.escale.duty.Presence.State;
import fr.escale.store.EmbeddedStore;
import fr.escale.store.Seal;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An alert on the real store: whom it calls, when it climbs, and what it never does. */
class LadderTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Staff.Member LEA = new Staff.Member("lea@exemple.fr", "Léa", List.of("r1"));
    private static final Staff.Member SAMI = new Staff.Member("sami@exemple.fr", "Sami", List.of("r2"));
    private static final Staff.Member NINA = new Staff.Member("nina@exemple.fr", "Nina", List.of());
    private static final String VANNES = "56260";

    private final TwoReferents referents = new TwoReferents();
    private final HeardBell push = new HeardBell(Bell.Kind.PUSH);
    private final HeardBell mail = new HeardBell(Bell.Kind.MAIL);
    private final AtomicLong ticks = new AtomicLong();
    private EmbeddedStore store;
    private StoredRoster roster;
    private Alerts alerts;
    private DueAlerts due;
    private Ladder ladder;
    private Rota rota;
    private Instant now = at("10:00");

    @BeforeEach
    void open(@TempDir Path directory) {
        store = EmbeddedStore.open(directory);
        Ticker eachTimeAnotherSecond = () -> ticks.addAndGet(2_000_000_000L);
        roster = new StoredRoster(store.operations(), eachTimeAnotherSecond);
        var text = new AlertText(Seal.ofRandomKey());
        alerts = new StoredAlerts(new AlertStore(store.operations()), text);
        due = new DueAlerts(new AlertStore(store.operations()), text);
        rota = new Rota(() -> List.of(LEA, SAMI, NINA), roster, referents, new Shifts(PARIS, day -> false));
        ladder = ladder();
        everybodyWorks("09:00", "18:00");
    }

    private Ladder ladder() {
        var rungs = new Rungs(rota, Duration.ofMinutes(5), Duration.ofMinutes(15));
        return new Ladder(due, rungs, () -> List.of(LEA, SAMI, NINA), List.of(push, mail));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void itClimbsFromWhoAnswersForTheCommuneToTheBackupToEveryone() {
        raise("m1");
        assertThat(climbs(0)).containsExactly("0 lea@exemple.fr");
        assertThat(climbs(4)).isEmpty();
        assertThat(climbs(5)).containsExactly("1 lea@exemple.fr nina@exemple.fr");
        assertThat(climbs(10)).containsExactly("2 lea@exemple.fr nina@exemple.fr sami@exemple.fr");
        assertThat(climbs(24)).isEmpty();
        assertThat(climbs(25)).as("until somebody looks after it").hasSize(1);
    }

    @Test
    void onceSomebodyLooksAfterItNothingRings() {
        raise("m1");
        climbs(0);
        alerts.acknowledge("c1", LEA.email(), now);
        assertThat(climbs(60)).isEmpty();
        assertThat(alerts.open())
                .singleElement()
                .satisfies(alert -> assertThat(alert.acknowledgedBy()).isEqualTo(LEA.email()));
        alerts.acknowledge("c1", SAMI.email(), now);
        assertThat(alerts.open().getFirst().acknowledgedBy()).isEqualTo(LEA.email());
    }

    @Test
    void theSameMessageRaisesItOnce() {
        raise("m1");
        raise("m1");
        assertThat(alerts.latest(9))
                .singleElement()
                .satisfies(history -> assertThat(history.traces()).hasSize(1));
        alerts.end("c1", now);
        raise("m1");
        assertThat(alerts.open()).isEmpty();
    }

    @Test
    void whoOnlyWaitedAndIsInDangerNowRingsAnewThoughSomebodyLookedAfterThem() {
        alerts.raise("c1", Cause.WAITING, "Attend depuis longtemps", "m0", VANNES, now);
        climbs(0);
        alerts.acknowledge("c1", LEA.email(), now);
        raise("m1");
        assertThat(climbs(1)).containsExactly("0 lea@exemple.fr");
        assertThat(alerts.open().getFirst().cause()).isEqualTo(Cause.DISTRESS);
    }

    @Test
    void aSecondCryLongAfterSomebodyLookedAfterTheFirstRingsAnew() {
        raise("m1");
        climbs(0);
        alerts.acknowledge("c1", LEA.email(), now);
        raise("m2");
        assertThat(climbs(1)).isEmpty();
        now = now.plus(Duration.ofMinutes(11));
        raise("m3");
        assertThat(climbs(0)).containsExactly("0 lea@exemple.fr");
    }

    @Test
    void whoIsTalkingToThemIsCalledFirstAndTheOthersOnlyWhenTheyDoNotLookAfterIt() {
        roster.present(SAMI.email(), new Presence(State.AWAY, now, now.plus(Duration.ofHours(8))));
        alerts.raise("c1", Cause.DISTRESS, "Détresse", "m1", VANNES, SAMI.email(), now);
        assertThat(alerts.open()).as("on top of every desk").hasSize(1);
        assertThat(climbs(0)).containsExactly("0 sami@exemple.fr");
        assertThat(mail.heard()).containsExactly("0 sami@exemple.fr");
        assertThat(climbs(4)).isEmpty();
        assertThat(climbs(5)).as("then as if nobody was there").containsExactly("0 lea@exemple.fr");
        assertThat(climbs(10)).containsExactly("1 lea@exemple.fr nina@exemple.fr");
        assertThat(alerts.latest(1).getFirst().traces().get(1).who()).containsExactly(SAMI.email());
    }

    @Test
    void whoAnswersThemLooksAfterItUnlessTheirWordsCrossedTheCry() {
        alerts.raise("c1", Cause.DISTRESS, "Détresse", "m1", VANNES, SAMI.email(), now);
        climbs(0);
        alerts.answered("c1", SAMI.email(), 3, now.plusSeconds(5));
        assertThat(alerts.open().getFirst().acknowledgedBy()).isNull();
        alerts.answered("c1", SAMI.email(), 4, now.plusSeconds(40));
        assertThat(alerts.open().getFirst().acknowledgedBy()).isEqualTo(SAMI.email());
        assertThat(climbs(60)).isEmpty();
    }

    @Test
    void whoTakesTheirOnlyAnswerBackLooksAfterItNoMore() {
        raise("m1");
        climbs(0);
        alerts.answered("c1", SAMI.email(), 4, now.plusSeconds(40));
        alerts.tookBack("c1", 4, now.plusSeconds(44));
        assertThat(climbs(10)).as("those words stand").isEmpty();

        alerts.tookBack("c1", 3, now.plusSeconds(45));
        assertThat(alerts.open().getFirst().acknowledgedBy()).isNull();
        assertThat(climbs(1)).isNotEmpty();
    }

    @Test
    void whoSaidThatTheyLookAfterItStillDoWhateverTheyTakeBack() {
        raise("m1");
        climbs(0);
        alerts.acknowledge("c1", LEA.email(), now);
        alerts.tookBack("c1", -1, now.plusSeconds(5));
        assertThat(alerts.open().getFirst().acknowledgedBy()).isEqualTo(LEA.email());
        assertThat(climbs(60)).isEmpty();
    }

    @Test
    void aSecondCryToWhoHasJustWrittenRingsThemFirstToo() {
        raise("m1");
        climbs(0);
        alerts.acknowledge("c1", LEA.email(), now);
        now = now.plus(Duration.ofMinutes(11));
        alerts.raise("c1", Cause.DISTRESS, "Détresse", "m2", VANNES, NINA.email(), now);
        assertThat(climbs(0)).containsExactly("0 nina@exemple.fr");
    }

    @Test
    void whoIsNoMemberAnyMoreIsNotWaitedFor() {
        alerts.raise("c1", Cause.DISTRESS, "Détresse", "m1", VANNES, "partie@exemple.fr", now);
        assertThat(climbs(0)).containsExactly("0 lea@exemple.fr");
    }

    @Test
    void atNightNobodyIsRungOneMailGoesOutAndInTheMorningItRings() {
        now = at("22:00");
        raise("m1");
        assertThat(climbs(0)).isEmpty();
        assertThat(mail.heard()).containsExactly("0 lea@exemple.fr nina@exemple.fr sami@exemple.fr");
        assertThat(climbs(15)).isEmpty();
        assertThat(mail.heard()).hasSize(1);
        assertThat(traces()).contains(Happening.NOBODY_THERE);
        now = at("09:00").plus(Duration.ofDays(1));
        assertThat(climbs(0)).containsExactly("0 lea@exemple.fr");
    }

    @Test
    void onlyWhoIsOnCallIsRungAtNightAndOnlyForSomebodyInDanger() {
        roster.addCall(NINA.email(), MONDAY, MONDAY, LocalTime.of(18, 0), LocalTime.of(8, 0));
        now = at("22:00");
        raise("m1");
        assertThat(climbs(0)).containsExactly("0 nina@exemple.fr");
        alerts.raise("c2", Cause.WAITING, "Attend", "m2", VANNES, now);
        assertThat(climbs(0)).isEmpty();
    }

    @Test
    void whoDrivesIsNotRungAndNeitherIsWhoSaysTheyAreAway() {
        roster.present(LEA.email(), new Presence(State.DRIVING, now, now.plus(Duration.ofHours(2))));
        raise("m1");
        assertThat(climbs(0)).containsExactly("0 nina@exemple.fr");
    }

    @Test
    void onLeaveTheBackupIsCalledFirst() {
        referents.away(new Absence(MONDAY, MONDAY, "r2", ""));
        raise("m1");
        assertThat(climbs(0)).containsExactly("0 sami@exemple.fr");
    }

    @Test
    void ofTwoInstancesOneClimbsAndAfterARestartTheOtherGoesOn() {
        raise("m1");
        var first = due.at(now).getFirst();
        assertThat(due.claimed(first, now.plusSeconds(60))).isPresent();
        assertThat(due.claimed(first, now.plusSeconds(60))).isEmpty();
        assertThat(climbs(0)).isEmpty();
        ladder = ladder();
        assertThat(climbs(1)).as("the first one died while it rang").containsExactly("0 lea@exemple.fr");
    }

    @Test
    void anAcknowledgementWhileItRingsIsNotLost() {
        raise("m1");
        push.onRing(() -> alerts.acknowledge("c1", LEA.email(), now));
        climbs(0);
        assertThat(alerts.open().getFirst().acknowledgedBy()).isEqualTo(LEA.email());
        assertThat(climbs(60)).isEmpty();
        assertThat(traces()).contains(Happening.RANG, Happening.ACKNOWLEDGED);
    }

    @Test
    void everyStepIsTracedAndWhatIsKnownOfThePersonIsSealed() {
        raise("m1");
        climbs(0);
        alerts.acknowledge("c1", LEA.email(), now);
        alerts.end("c1", now);
        assertThat(traces()).containsExactly(Happening.RAISED, Happening.RANG, Happening.ACKNOWLEDGED, Happening.ENDED);
        var raw = store.operations().findAll(Document.class, AlertStore.COLLECTION);
        assertThat(raw)
                .singleElement()
                .satisfies(document -> assertThat(document.toJson()).doesNotContain("suicidaires", VANNES));
        due.purge(now.plusSeconds(1));
        assertThat(alerts.latest(9)).isEmpty();
    }

    @Test
    void erasedNothingIsLeft() {
        raise("m1");
        alerts.erase("c1", now);
        assertThat(store.operations().findAll(Document.class, AlertStore.COLLECTION))
                .isEmpty();
    }

    private void raise(String key) {
        alerts.raise("c1", Cause.DISTRESS, "Détresse : idées suicidaires", key, VANNES, now);
    }

    /** Whom the phones rang that many minutes later, as "rung who who". */
    private List<String> climbs(int minutes) {
        push.forget();
        ladder.climb(now.plus(Duration.ofMinutes(minutes)));
        return push.heard();
    }

    private List<Happening> traces() {
        return alerts.latest(1).getFirst().traces().stream()
                .map(Alerts.Trace::what)
                .toList();
    }

    private void everybodyWorks(String from, String to) {
        var week = List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY).stream()
                .map(day -> new Hours(day, LocalTime.parse(from), LocalTime.parse(to)))
                .toList();
        List.of(LEA, SAMI, NINA).forEach(member -> roster.keepHours(member.email(), week));
    }

    private static Instant at(String time) {
        return MONDAY.atTime(LocalTime.parse(time)).atZone(PARIS).toInstant();
    }
}

package fr.escale.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import fr.escale.duty.Bell.Kind;
import fr.escale.duty.Bell.Proof;
import fr.escale.duty.Bell.State;
import fr.escale.store.EmbeddedStore;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chain is proved once a day, by one instance, when somebody on duty may be shown it. */
class StoredChainTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Staff.Member LEA = new Staff.Member("lea@exemple.fr", "Léa", List.of());
    private static final Shifts SHIFTS = new Shifts(PARIS, day -> false);

    private EmbeddedStore store;
    private StoredChain chain;

    @BeforeEach
    void open(@TempDir Path directory) {
        store = EmbeddedStore.open(directory);
        var roster = new StoredRoster(store.operations(), Ticker.systemTicker());
        roster.keepHours(LEA.email(), List.of(new Hours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(18, 0))));
        chain = chain(roster);
    }

    private StoredChain chain(Roster roster) {
        var rota = new Rota(() -> List.of(LEA), roster, new TwoReferents(), SHIFTS);
        return new StoredChain(store.operations(), rota, SHIFTS, List.of(new HeardBell(Kind.PUSH)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void inTheMorningItWaitsForSomebodyOnDuty() {
        chain.proveDaily(at(MONDAY, "07:59"));
        chain.proveDaily(at(MONDAY, "08:30"));
        assertThat(chain.last()).isEmpty();
        chain.proveDaily(at(MONDAY, "09:00"));
        assertThat(chain.last().orElseThrow().proofs()).containsExactly(new Proof(Kind.PUSH, State.WORKS));
    }

    @Test
    void onceADayIsEnoughWhoeverAsks() {
        chain.proveDaily(at(MONDAY, "09:00"));
        chain.proveDaily(at(MONDAY, "10:00"));
        chain(new StoredRoster(store.operations(), Ticker.systemTicker())).proveDaily(at(MONDAY, "11:00"));
        assertThat(chain.last().orElseThrow().at()).isEqualTo(at(MONDAY, "09:00"));
        chain.proveDaily(at(MONDAY.plusDays(7), "09:00"));
        assertThat(chain.last().orElseThrow().at()).isEqualTo(at(MONDAY.plusDays(7), "09:00"));
    }

    @Test
    void whereNobodyIsOnDutyItIsProvedAtNoon() {
        var tuesday = MONDAY.plusDays(1);
        chain.proveDaily(at(tuesday, "11:59"));
        assertThat(chain.last()).isEmpty();
        chain.proveDaily(at(tuesday, "12:00"));
        assertThat(chain.last().orElseThrow().proofs()).containsExactly(new Proof(Kind.PUSH, State.NOBODY_HEARS));
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(PARIS).toInstant();
    }
}

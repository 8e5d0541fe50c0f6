package fr.escale.channel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.store.EmbeddedStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes over one store, and a clock that is moved by hand. */
class ClaimTest {
    private static EmbeddedStore store;

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 7);
    private final Claim ada = claim("ada");
    private final Claim bilal = claim("bilal");

    @BeforeAll
    static void open(@TempDir Path directory) {
        store = EmbeddedStore.open(directory);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @AfterEach
    void forget() {
        store.operations().dropCollection(Claim.COLLECTION);
    }

    @Test
    void theFirstHasItAndTheOtherDoesNot() {
        assertThat(ada.isOurs()).isFalse();

        ada.tend();
        bilal.tend();

        assertThat(ada.isOurs()).isTrue();
        assertThat(bilal.isOurs()).isFalse();
    }

    @Test
    void aHolderThatBeatsKeepsItForEver() {
        for (int beat = 0; beat < 100; beat++) {
            ada.tend();
            bilal.tend();
            assertThat(ada.isOurs()).isTrue();
            assertThat(bilal.isOurs()).isFalse();
            later(5);
        }
    }

    @Test
    void aHolderThatCannotBeatLetsGoBeforeAnotherTakesOver() {
        ada.tend();
        bilal.tend();

        later(20);
        assertThat(ada.isOurs()).isFalse();
        later(24);
        bilal.tend();
        assertThat(bilal.isOurs()).isFalse();

        later(1);
        bilal.tend();
        assertThat(bilal.isOurs()).isTrue();
    }

    @Test
    void whoComesBackTooLateFindsItTaken() {
        ada.tend();
        bilal.tend();
        later(45);
        bilal.tend();

        ada.tend();

        assertThat(ada.isOurs()).isFalse();
        assertThat(bilal.isOurs()).isTrue();
    }

    @Test
    void whoComesBackInTimeGoesOnAndTheOthersWaitAnew() {
        ada.tend();
        bilal.tend();
        later(44);
        ada.tend();
        assertThat(ada.isOurs()).isTrue();

        later(1);
        bilal.tend();
        assertThat(bilal.isOurs()).isFalse();
    }

    @Test
    void ofTwoThatTakeOverOnlyOneHasIt() {
        Claim third = claim("chloé");
        ada.tend();
        bilal.tend();
        third.tend();
        later(45);

        bilal.tend();
        third.tend();

        assertThat(bilal.isOurs()).isTrue();
        assertThat(third.isOurs()).isFalse();
    }

    @Test
    void whatIsGivenBackIsTakenAtOnce() {
        ada.tend();
        bilal.tend();

        ada.release();
        bilal.tend();

        assertThat(ada.isOurs()).isFalse();
        assertThat(bilal.isOurs()).isTrue();
    }

    @Test
    void whoDoesNotHoldItGivesNothingBack() {
        ada.tend();

        bilal.release();
        bilal.tend();

        assertThat(bilal.isOurs()).isFalse();
    }

    @Test
    void whoHasTheStoreToItselfTakesWhatAKilledProcessLeftBehind() {
        ada.tend();

        bilal.seize();

        assertThat(bilal.isOurs()).isTrue();
        later(5);
        bilal.tend();
        later(19);
        assertThat(bilal.isOurs()).isTrue();
    }

    private void later(int seconds) {
        now.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    private Claim claim(String holder) {
        return new Claim(store.operations(), "telegram:42", holder, now::get);
    }
}

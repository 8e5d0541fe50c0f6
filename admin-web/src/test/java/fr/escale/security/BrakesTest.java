package fr.escale.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BrakesTest {
    private static final Attempt HERE = new Attempt("203.0.113.7", false);
    private static final Attempt ELSEWHERE = new Attempt("198.51.100.9", false);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));
    private final Brakes brakes = new Brakes(now::get);

    @Test
    void threeMistakesCostNothingTheNextOnesAPauseThatGrowsToAMinute() {
        fail(2);
        assertThat(on()).isFalse();
        fail(1);
        assertThat(on()).isTrue();
        pass(1);
        assertThat(on()).isFalse();
        fail(10);
        pass(59);
        assertThat(on()).isTrue();
        pass(1);
        assertThat(on()).isFalse();
    }

    @Test
    void aStrangersGuessesDoNotKeepTheOwnerOut() {
        fail(20);
        assertThat(brakes.on("a@exemple.fr", ELSEWHERE)).isFalse();
    }

    @Test
    void whoTriesManyAccountsIsSlowedForAllOfThem() {
        for (int i = 0; i < 30; i++) {
            brakes.failed(i + "@exemple.fr", HERE);
        }
        assertThat(brakes.on("neuf@exemple.fr", HERE)).isTrue();
    }

    @Test
    void inABrowserTheyKnowNobodyElsesMistakesCount() {
        Attempt known = new Attempt("browser", true);
        for (int i = 0; i < 100; i++) {
            brakes.failed("a@exemple.fr", HERE);
        }
        assertThat(brakes.on("a@exemple.fr", known)).isFalse();
        for (int i = 0; i < 4; i++) {
            brakes.failed("a@exemple.fr", known);
        }
        assertThat(brakes.on("a@exemple.fr", known)).isTrue();
        assertThat(brakes.on("b@exemple.fr", ELSEWHERE)).isFalse();
    }

    @Test
    void aHomeWithManyAddressesIsOnePlace() {
        assertThat(Attempt.street("2001:db8:1:2:aaaa::1")).isEqualTo(Attempt.street("2001:db8:1:2::9"));
        assertThat(Attempt.street("2001:db8:1:2::9")).isNotEqualTo(Attempt.street("2001:db8:1:3::9"));
        assertThat(Attempt.street("2001:db8::1")).isEqualTo("2001:db8:0:0:");
        assertThat(Attempt.street("203.0.113.7")).isEqualTo("203.0.113.7");
    }

    @Test
    void whatIsTypedAtLengthIsNotKeptAtLength() {
        String endless = "x".repeat(300);
        for (int i = 0; i < 4; i++) {
            brakes.failed(endless + i, HERE);
        }
        assertThat(brakes.on(endless + "other", HERE)).isTrue();
    }

    @Test
    void gettingInForgetsTheMistakes() {
        fail(5);
        brakes.succeeded("a@exemple.fr", HERE);
        assertThat(on()).isFalse();
    }

    private boolean on() {
        return brakes.on("a@exemple.fr", HERE);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            brakes.failed("a@exemple.fr", HERE);
        }
    }

    private void pass(int seconds) {
        now.updateAndGet(then -> then.plus(Duration.ofSeconds(seconds)));
    }
}

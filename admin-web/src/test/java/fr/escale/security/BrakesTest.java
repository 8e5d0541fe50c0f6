package fr.escale.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BrakesTest {
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
        assertThat(brakes.on("a@exemple.fr", "198.51.100.9")).isFalse();
    }

    @Test
    void whoTriesManyAccountsIsSlowedForAllOfThem() {
        for (int i = 0; i < 30; i++) {
            brakes.failed(i + "@exemple.fr", "203.0.113.7");
        }
        assertThat(brakes.on("neuf@exemple.fr", "203.0.113.7")).isTrue();
    }

    @Test
    void gettingInForgetsTheMistakes() {
        fail(5);
        brakes.succeeded("a@exemple.fr", "203.0.113.7");
        assertThat(on()).isFalse();
    }

    private boolean on() {
        return brakes.on("a@exemple.fr", "203.0.113.7");
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            brakes.failed("a@exemple.fr", "203.0.113.7");
        }
    }

    private void pass(int seconds) {
        now.updateAndGet(then -> then.plus(Duration.ofSeconds(seconds)));
    }
}

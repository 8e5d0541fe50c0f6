package fr.escale.console.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.conversation.Roll;
import fr.escale.duty.Alerts;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class ListenersTest {
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration LONG = Duration.ofMinutes(5);
    private final Listeners listeners = new Listeners();

    @Test
    void whoListensHearsEachChangeOnceInTheOrderTheyCame() throws Exception {
        var lea = listeners.open("lea", "s1").orElseThrow();
        for (var id : new String[] {"c2", "c1", "c2"}) {
            listeners.hear(new Roll.Changed(id));
        }

        assertThat(lea.next(LONG).orElseThrow()).containsExactly("c2", "c1");
        assertThat(lea.next(AT_ONCE)).contains(Set.of());
    }

    @Test
    void whatBecameOfAnAlertIsHeardLikeNewWords() throws Exception {
        var lea = listeners.open("lea", "s1").orElseThrow();
        listeners.hear(new Alerts.Changed("c3"));

        assertThat(lea.next(LONG).orElseThrow()).containsExactly("c3");
    }

    @Test
    void whoHasLeftIsToldNothing() throws Exception {
        var lea = listeners.open("lea", "s1").orElseThrow();
        listeners.left(lea);
        listeners.hear(new Roll.Changed("c1"));

        assertThat(lea.next(AT_ONCE)).contains(Set.of());
    }

    @Test
    void aBrowserHasThreeAndAMemberNineAndOneThatLeavesMakesRoom() {
        var first = listeners.open("lea", "s1").orElseThrow();
        for (int i = 1; i < Listeners.PER_SESSION; i++) {
            assertThat(listeners.open("lea", "s1")).isPresent();
        }
        assertThat(listeners.open("lea", "s1")).isEmpty();
        for (int i = Listeners.PER_SESSION; i < Listeners.PER_MEMBER; i++) {
            assertThat(listeners.open("lea", "other" + i)).isPresent();
        }
        assertThat(listeners.open("lea", "another")).isEmpty();
        assertThat(listeners.open("sami", "s2")).isPresent();

        listeners.left(first);
        assertThat(listeners.open("lea", "s1")).isPresent();
    }

    /** It waits for minutes, and is woken. */
    @Test
    void theEndOfTheSessionEndsItWhileItWaits() throws Exception {
        var lea = listeners.open("lea", "s1").orElseThrow();
        var session = new MockHttpSession();
        session.setAttribute("listener", lea);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = threads.submit(() -> lea.next(LONG));
            session.invalidate();

            assertThat(waiting.get()).isEmpty();
        }
    }

    @Test
    void theEndOfTheProgramEndsAllAndNobodyComesAfter() throws Exception {
        var lea = listeners.open("lea", "s1").orElseThrow();
        listeners.close();

        assertThat(lea.next(LONG)).isEmpty();
        assertThat(listeners.open("lea", "s1")).isEmpty();
    }
}

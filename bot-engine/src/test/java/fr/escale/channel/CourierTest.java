package fr.escale.channel;

import static fr.escale.channel.WaitingParcels.parcel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.escale.conversation.Outbox;
import fr.escale.conversation.Outbox.Parcel;
import fr.escale.conversation.Urgency;
import fr.escale.flow.Limits;
import fr.escale.store.EmbeddedStore;
import fr.escale.store.Sharing;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

class CourierTest {
    private final WaitingParcels outbox = new WaitingParcels();
    private final List<Channel> accounts = List.of(new Open("telegram", "42"));
    private EmbeddedStore store;
    private Claims claims;
    private Courier courier;

    @BeforeEach
    void start(@TempDir Path directory) {
        store = EmbeddedStore.open(directory);
        claims = new Claims(accounts, store.operations(), new Sharing(true));
        claims.start();
        courier = courier(claims);
    }

    @AfterEach
    void stop() {
        courier.stop();
        claims.stop();
        store.close();
    }

    @Test
    void nothingLeavesBeforeTheProgramIsReadyAndThenWhatWasHintedAtDoes() {
        outbox.put(parcel("m1", "ada", Urgency.REPLY));
        courier.hear(new Outbox.Ready("ada", "telegram", "42", Urgency.REPLY));
        assertThat(courier.isAutoStartup()).isFalse();
        assertThat(outbox.told()).isEmpty();

        courier.ready();

        await().until(() -> outbox.told().contains("sent m1"));
    }

    @Test
    void aMessageForAnAccountThatDoesNotRunHereIsFailedAndSaysWhy() {
        outbox.put(parcel("m1", "ada", Urgency.REPLY));

        courier.hear(new Outbox.Ready("ada", "telegram", "another", Urgency.REPLY));

        await().until(() -> outbox.told().size() == 1);
        assertThat(outbox.told().getFirst()).isEqualTo("failed m1 La messagerie « telegram » n'est plus branchée.");
    }

    @Test
    void besideOtherProcessesAMessageForAnAccountThatDoesNotRunHereIsTheirs() {
        outbox.put(parcel("m1", "ada", Urgency.REPLY));

        courier(new Claims(accounts, store.operations(), new Sharing(false)))
                .hear(new Outbox.Ready("ada", "telegram", "another", Urgency.REPLY));

        await().during(Duration.ofMillis(100)).until(() -> outbox.told().isEmpty());
    }

    @Test
    void theAccountsWhosePostLeavesHereAreKnown() {
        Channels channels = new Channels(accounts, claims);

        assertThat(channels.sends("telegram", "42")).isTrue();
        assertThat(channels.sends("telegram", "43")).isFalse();
        assertThat(channels.sends("whatsapp", "42")).isFalse();
    }

    @Test
    void amongSeveralProcessesPostLeavesFromOneAndFromTheNextOnceThatHasStopped() {
        Claims other = new Claims(accounts, store.operations(), new Sharing(false));
        other.start();
        assertThat(new Channels(accounts, other).sends("telegram", "42")).isFalse();

        claims.stop();
        other.stop();
        other.start();

        assertThat(new Channels(accounts, other).sends("telegram", "42")).isTrue();
        assertThat(new Channels(accounts, claims).sends("telegram", "42")).isFalse();
        other.stop();
    }

    @Test
    void whatComesInStopsFirstAndWhatGoesOutStopsLast() {
        assertThat(courier.getPhase()).isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
        assertThat(claims.getPhase()).isLessThan(courier.getPhase());
    }

    private Courier courier(Claims claims) {
        return new Courier(new Channels(accounts, claims), claims, outbox, Clock.systemUTC());
    }

    private record Open(String name, String account) implements Channel {
        @Override
        public Limits limits() {
            return Limits.TELEGRAM;
        }

        @Override
        public Pace pace() {
            return new Pace(100, Duration.ZERO);
        }

        @Override
        public Sending send(Parcel parcel) {
            return new Sending.Sent("1");
        }
    }
}

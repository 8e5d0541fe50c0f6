package fr.escale.channel;

import static fr.escale.channel.WaitingParcels.parcel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.escale.conversation.Outbox;
import fr.escale.conversation.Outbox.Parcel;
import fr.escale.conversation.Urgency;
import fr.escale.flow.Limits;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CourierTest {
    private final WaitingParcels outbox = new WaitingParcels();
    private final Channels channels = new Channels(List.of(new Open("telegram", "42")));
    private final Courier courier = new Courier(channels, outbox, Clock.systemUTC());

    @AfterEach
    void stop() {
        courier.stop();
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
    void theAccountsOfThisProcessAreKnown() {
        assertThat(channels.sends("telegram", "42")).isTrue();
        assertThat(channels.sends("telegram", "43")).isFalse();
        assertThat(channels.sends("whatsapp", "42")).isFalse();
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

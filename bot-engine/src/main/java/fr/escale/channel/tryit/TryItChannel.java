package fr.escale.channel.tryit;

import fr.escale.channel.Channel;
import fr.escale.channel.Pace;
import fr.escale.channel.Sending;
import fr.escale.channel.Sending.Sent;
import fr.escale.conversation.Outbox.Parcel;
import fr.escale.flow.Limits;
import java.time.Duration;

/** The browser reads the transcript: what is in it has been delivered. */
final class TryItChannel implements Channel {
    private static final Pace PACE = new Pace(1_000, Duration.ZERO);

    @Override
    public String name() {
        return TryIt.CHANNEL;
    }

    @Override
    public String account() {
        return TryIt.CHANNEL;
    }

    @Override
    public Limits limits() {
        return Limits.TRYIT;
    }

    @Override
    public Pace pace() {
        return PACE;
    }

    @Override
    public Sending send(Parcel parcel) {
        return new Sent("");
    }
}

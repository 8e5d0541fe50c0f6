package fr.escale.channel;

import static fr.escale.channel.WaitingParcels.parcel;
import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.channel.Sending.Sent;
import fr.escale.channel.Sending.Unclear;
import fr.escale.conversation.Outbox.Parcel;
import fr.escale.conversation.Urgency;
import fr.escale.flow.Limits;
import fr.escale.flow.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {
    private final Parcel parcel = parcel("m1", "ada", Urgency.REPLY, Reply.text("a".repeat(4096) + "b"));
    private final List<String> posted = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private boolean away;

    @Test
    void triedAgainItGoesOnAfterThePieceThatHasLeft() {
        Pieces pieces = new Pieces(Limits.TELEGRAM);

        assertThat(pieces.send(parcel, this::firstThenAway)).isInstanceOf(Unclear.class);
        away = false;
        assertThat(pieces.send(parcel, this::firstThenAway)).isEqualTo(new Sent("2"));

        assertThat(posted).containsExactly("a".repeat(4096), "b");
        assertThat(tags).containsExactly("m1+0", "m1");
    }

    private Sending firstThenAway(Reply reply, String tag) {
        if (away) {
            return new Unclear("time-out");
        }
        posted.add(reply.text());
        tags.add(tag);
        away = true;
        return new Sent("" + posted.size());
    }
}

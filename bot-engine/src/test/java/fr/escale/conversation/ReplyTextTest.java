package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Attachment;
import fr.escale.flow.Reply.Button;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was queued or written down by any version is read by this one. */
class ReplyTextTest {
    @Test
    void itComesBackAsItWasWritten() {
        var reply = new Reply(
                "Où es-tu ?",
                List.of(new Button("b", "Retour")),
                null,
                List.of(new Attachment("plan", "image/png", "/x.png")),
                "Ma position");

        assertThat(ReplyText.read(ReplyText.write(reply))).isEqualTo(reply);
    }

    @Test
    void whatWasWrittenBeforePlacesWereAskedForAsksForNone() {
        assertThat(ReplyText.read("{\"text\":\"slt\",\"buttons\":[],\"list\":null,\"attachments\":[]}"))
                .isEqualTo(Reply.text("slt"));
    }
}

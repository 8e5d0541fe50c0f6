package fr.escale.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.escale.channel.Letterbox.LaterException;
import fr.escale.conversation.Filing.FullException;
import fr.escale.conversation.InboundMessage;
import fr.escale.engine.Input;
import fr.escale.person.Identity;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class LetterboxTest {
    private final FiledMessages filing = new FiledMessages();
    private final Letterbox letterbox = new Letterbox(filing);
    private final InboundMessage message =
            new InboundMessage(new Identity("telegram", "42", "4242"), "7", Instant.EPOCH, new Input.Text("un secret"));

    @Test
    void aFullBacklogAndAStoreThatIsAwayNeverGiveAMessageUp() {
        filing.refuse(any -> true, new FullException("full"));
        for (int time = 0; time < 20; time++) {
            assertThatThrownBy(() -> letterbox.file(message)).isInstanceOf(LaterException.class);
        }
        filing.refuse(any -> true, new DataAccessResourceFailureException("away"));
        assertThatThrownBy(() -> letterbox.file(message)).isInstanceOf(LaterException.class);

        filing.refuseNothing();
        letterbox.file(message);
        assertThat(filing.all()).containsExactly(message);
    }

    @Test
    void aMessageThatBreaksUsIsFiledTheFifthTimeAsOneThatWeCannotRead() {
        filing.refuse(any -> any.input() instanceof Input.Text, new IllegalStateException("a bug"));
        for (int time = 1; time < 5; time++) {
            assertThatThrownBy(() -> letterbox.file(message)).isInstanceOf(LaterException.class);
        }

        letterbox.file(message);

        assertThat(filing.all())
                .containsExactly(new InboundMessage(
                        message.sender(), "7", Instant.EPOCH, new Input.Unreadable(Input.Kind.OTHER)));
    }

    @Test
    void whatBreaksUsEvenSoIsGivenUpSoThatOthersPass() {
        filing.refuse(any -> true, new IllegalStateException("a bug"));
        for (int time = 1; time < 5; time++) {
            assertThatThrownBy(() -> letterbox.file(message)).isInstanceOf(LaterException.class);
        }

        letterbox.file(message);

        assertThat(filing.all()).isEmpty();
    }
}

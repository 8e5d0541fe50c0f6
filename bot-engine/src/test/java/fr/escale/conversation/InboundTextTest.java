package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.conversation.InboundMessage.Besides;
import fr.escale.conversation.InboundMessage.How;
import fr.escale.engine.Input;
import fr.escale.media.Enclosure;
import fr.escale.person.Identity;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InboundTextTest {
    static Stream<Input> everyKind() {
        return Stream.of(
                new Input.Text("slt 👋 \u202Eمرحبا"),
                new Input.Text(""),
                new Input.Choice("mobilite/debut/1", "Le permis"),
                new Input.Place(47.65, -2.76),
                new Input.Start("QR-7"),
                new Input.Unreadable(Input.Kind.VOICE));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void comesBackAsItWasFiled(Input input) {
        var message = new InboundMessage(
                new Identity("telegram", "42", "1001"), "7", Instant.parse("2026-11-23T10:00:00.123Z"), input);

        assertThat(InboundText.read(InboundText.write(message))).isEqualTo(message);
    }

    @Test
    void whatComesAlongComesBackTooAndRowsOfBeforeHaveNone() {
        var besides = new Besides(
                new Enclosure(Enclosure.Kind.FILE, "handle", "cv.pdf"),
                "Tu viens ?",
                "77",
                How.CORRECTED,
                new Origin(Origin.Kind.AD, "120200", "Un coup de main ?"));
        var message = new InboundMessage(
                new Identity("telegram", "42", "1001"),
                "7",
                Instant.EPOCH,
                new Input.Unreadable(Input.Kind.FILE),
                besides);

        assertThat(InboundText.read(InboundText.write(message))).isEqualTo(message);
        var odd = new InboundMessage(
                message.sender(), "8", Instant.EPOCH, message.input(), Besides.NOTHING.unread("{\"dice\":{}}"));
        assertThat(InboundText.read(InboundText.write(odd))).isEqualTo(odd);
        assertThat(InboundText.read(
                                "{\"channel\":\"telegram\",\"account\":\"42\",\"address\":\"1\",\"externalId\":\"7\",\"sentAt\":\"2026-11-23T10:00:00Z\",\"input\":{\"text\":\"slt\"}}")
                        .besides())
                .isEqualTo(Besides.NOTHING);
    }
}

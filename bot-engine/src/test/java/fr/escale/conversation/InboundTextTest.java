package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.engine.Input;
import fr.escale.person.Identity;
import java.time.Instant;
import java.util.stream.Stream;
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
}

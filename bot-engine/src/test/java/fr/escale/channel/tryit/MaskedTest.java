package fr.escale.channel.tryit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.channel.Sending.Sent;
import fr.escale.conversation.Mode;
import fr.escale.flow.Reply.Button;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaskedTest {
    private static final String SECRET = "je suis enceinte";

    @Test
    void whatSomebodySaidIsNeverShown() {
        Told told = new Told("1", "", "bot", null, SECRET, List.of(new Button("b", SECRET)), null, List.of(), null);
        Told.Choice choice = new Told.Choice("c", SECRET, SECRET);
        byte[] body = ("{\"id\":\"33612345678\",\"choice\":\"" + SECRET + "\"}").getBytes(StandardCharsets.UTF_8);

        assertThat(List.of(
                        told,
                        choice,
                        new Told.Choices(SECRET, List.of(choice)),
                        new Told.Turn(List.of(told), Mode.BOT),
                        new Told.Talk(List.of(told), Mode.BOT),
                        Utterance.read(body),
                        new Sent("33612345678")))
                .extracting(Object::toString)
                .noneMatch(shown -> shown.contains(SECRET) || shown.contains("33612345678"));
    }
}

package fr.escale.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.awaitility.Awaitility;

/**
 * A message that breaks the program three times: its person hears that a human will look, and waits for that human; for
 * everybody else nothing has happened.
 */
final class Poison implements Storm {
    static final String TEXT = "est ce que ma question casse tout";
    private static final String ADDRESS = "33612345678";

    @Override
    public int rage(Harbour harbour) {
        var unlucky = new Person(Person.Way.WHATSAPP, ADDRESS);
        harbour.peers.know(unlucky);
        try (var writing = harbour.crowd.begin(harbour.scale.perSecond())) {
            deliver("wamid.poison", TEXT, harbour);
            deliver("wamid.after", Word.MENU.text, harbour);
            Awaitility.await()
                    .atMost(Harbour.PATIENCE)
                    .until(() -> harbour.peers.received(ADDRESS).stream().anyMatch(body -> body.contains("je bloque")));
        }
        harbour.awaitCalm();
        assertThat(unlucky.figures().handled())
                .as("answers across the human who is waited for")
                .isZero();
        return 0;
    }

    private static void deliver(String id, String text, Harbour harbour) {
        try {
            var answer = Delivery.send(Delivery.whatsApp(ADDRESS, id, text, harbour.program().port));
            assertThat(answer.statusCode()).isEqualTo(200);
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

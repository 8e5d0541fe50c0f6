package fr.escale.console.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.conversation.Consent;
import fr.escale.conversation.Consent.How;
import fr.escale.conversation.Dossier;
import fr.escale.flow.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortraitTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void aStopStandsWhateverTheirMessengerToldSince() {
        var since = List.of(new Consent(NOW, false, How.STOP), new Consent(NOW, true, How.PLATFORM));
        assertThat(told(true, false, since)).startsWith("A écrit STOP");
    }

    @Test
    void whatTheirMessengerToldIsNoStopThoughNobodyNotedWhen() {
        assertThat(told(false, true, List.of())).startsWith("A dit à sa messagerie");
        assertThat(told(false, false, List.of())).startsWith("Reçoit les rappels");
    }

    private static String told(boolean stopped, boolean declined, List<Consent> consents) {
        var known = new Dossier(
                "c",
                "",
                "",
                Language.FR,
                "",
                "",
                "",
                null,
                List.of(),
                stopped,
                declined,
                false,
                NOW,
                2,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                consents);
        return Portrait.of(known, "", NOW, ZoneId.of("Europe/Paris")).consents().getFirst();
    }
}

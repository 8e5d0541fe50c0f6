package fr.escale.console.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.escale.conversation.Desk;
import fr.escale.conversation.Desk.Entry;
import fr.escale.conversation.Dossiers;
import fr.escale.conversation.Floor;
import fr.escale.conversation.Mode;
import fr.escale.conversation.Urgency;
import fr.escale.duty.Alerts;
import fr.escale.security.Audit;
import fr.escale.security.Sight;
import fr.escale.security.View;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who answers for Questembert sees what the same person wrote there, and not what they wrote in Vannes. */
class SamePersonsTest {
    private static final String VANNES = "56260";
    private static final String QUESTEMBERT = "56184";
    private static final Principal SAMI = () -> "sami@exemple.fr";

    private final Dossiers dossiers = mock(Dossiers.class);
    private final Desk desk = mock(Desk.class);
    private final Floor floor = mock(Floor.class);
    private final Alerts alerts = mock(Alerts.class);
    private final Sight sight = mock(Sight.class);
    private final SamePersons persons =
            new SamePersons(dossiers, desk, new ConversationKeeper(desk, floor, alerts, sight, mock(Audit.class)));

    @BeforeEach
    void samiAnswersForQuestembert() {
        var view = mock(View.class);
        when(view.answers()).thenReturn(true);
        when(view.shows(eq(QUESTEMBERT), any(), anyBoolean())).thenReturn(true);
        when(sight.of(SAMI)).thenReturn(view);
        when(dossiers.others("c")).thenReturn(List.of("seen", "unseen", "gone"));
        put("seen", QUESTEMBERT);
        put("unseen", VANNES);
    }

    @Test
    void onlyWhatTheySeeIsLedTo() {
        assertThat(persons.others("c", SAMI)).containsExactly("seen");
    }

    @Test
    void whatRingsIsSeenByAll() {
        when(alerts.open())
                .thenReturn(
                        List.of(new Alerts.Alert("unseen", Alerts.Cause.DISTRESS, "Détresse", Instant.EPOCH, 0, null)));

        assertThat(persons.others("c", SAMI)).containsExactly("seen", "unseen");
    }

    private void put(String conversation, String commune) {
        var entry = new Entry(
                conversation, "tryit", Mode.BOT, Urgency.REPLY, "", null, Instant.EPOCH, Instant.EPOCH, "", commune);
        when(desk.entry(conversation)).thenReturn(Optional.of(entry));
    }
}

package fr.escale.console.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.conversation.Dossier;
import fr.escale.conversation.Grasp;
import fr.escale.conversation.Line;
import fr.escale.conversation.Line.Author;
import fr.escale.conversation.Line.Delivery;
import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TapsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final List<Line> TALK = List.of(
            shown("a", "slot:1", "slot:2"),
            shown("b", "slot:2", "!human"),
            tapped("c", "slot:2"),
            tapped("d", "!human"));

    @Test
    void aTapStandsOnTheLastMessageThatShowedTheButton() {
        var taps = Taps.in(TALK, null, nobody());

        assertThat(taps.on(TALK.get(0))).isEmpty();
        assertThat(taps.on(TALK.get(1))).containsExactlyInAnyOrder("slot:2", "!human");
    }

    @Test
    void onlyWhatWasTappedSinceTheTakeoverWaitsForTheHolder() {
        var slot = TALK.get(2);
        assertThat(Taps.in(TALK, null, nobody()).wish(slot)).isNull();
        assertThat(Taps.in(TALK, NOW.plusSeconds(1), nobody()).wish(slot)).isNull();
        assertThat(Taps.in(TALK, NOW, nobody()).wish(slot)).isEqualTo(new Bubble.Wish("Noter ce rendez-vous", false));
        assertThat(Taps.in(TALK, NOW, nobody()).wish(TALK.get(3))).isNull();
    }

    private static Line shown(String id, String... buttons) {
        var ways = List.of(buttons).stream().map(one -> new Button(one, one)).toList();
        return new Line(id, NOW, Author.BOT, Reply.buttons("?", ways), null, null, Delivery.SENT);
    }

    private static Line tapped(String id, String button) {
        var grasp = new Grasp(button, "", "", "");
        return new Line(id, NOW, Author.PERSON, Reply.text("x"), null, null, Delivery.SENT, grasp);
    }

    private static Dossier nobody() {
        return new Dossier(
                "c",
                "",
                "",
                Language.FR,
                "",
                "",
                "",
                null,
                List.of(),
                false,
                false,
                false,
                NOW,
                0,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }
}

package fr.escale.console.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.console.desk.Portrait.Jotting;
import fr.escale.conversation.Mode;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final Card CARD = new Card(
            "c",
            "v",
            Mode.WAITING,
            false,
            "Telegram",
            "A demandé quelqu’un",
            null,
            "23 min",
            "10:02",
            "j’ai peur",
            "Vannes");

    @Test
    void itTellsWhatIsKnownOneThingALineAndNeitherWordsNorNotes() {
        var person = portrait("Maya", "Vannes", List.of("permis"));
        var text = Summary.of(
                CARD, person, "lundi 23 novembre 2026", "scénario « Rendez-vous », étape « jour »", List.of("Visale"));

        assertThat(text).isEqualTo("""
                        Où en est la personne, lundi 23 novembre 2026
                        Personne : Maya, Vannes, répondue en français
                        Contact : Telegram, depuis le mardi 3 novembre 2026, 12 messages
                        En ce moment : attend un humain depuis 23 min (A demandé quelqu’un)
                        Étape : scénario « Rendez-vous », étape « jour »
                        A demandé : Visale
                        Prévu : Rendez-vous mardi
                        Souhaits : Reçoit les rappels
                        Étiquettes : permis""");
        assertThat(text).doesNotContain("peur").doesNotContain("secret");
    }

    @Test
    void ofWhomNothingIsKnownNothingIsToldButTheTalk() {
        assertThat(Summary.of(CARD, portrait("", "", List.of()), "lundi", "", List.of()))
                .contains("Personne : répondue en français")
                .doesNotContain("Étape", "A demandé :", "Étiquettes", "Stade");
    }

    private static Portrait portrait(String nickname, String commune, List<String> tags) {
        return new Portrait(
                nickname,
                commune,
                "français",
                "",
                "",
                "",
                tags,
                "Mardi 3 novembre 2026",
                12,
                List.of("Rendez-vous mardi"),
                List.of(),
                List.of("Reçoit les rappels"),
                List.of(new Jotting("n", "lea", "10:00", "un secret")),
                "");
    }
}

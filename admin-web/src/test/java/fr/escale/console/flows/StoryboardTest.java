package fr.escale.console.flows;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.console.flows.Storyboard.Choice;
import fr.escale.console.flows.Storyboard.Note;
import org.junit.jupiter.api.Test;

class StoryboardTest {
    @Test
    void aFlowIsReadAsAListOfMoments() {
        var board = Storyboard.of("""
                title: Le vélo
                starts with: [vélo]
                steps:
                  - step: début
                    say: Pour aller où ?
                    buttons:
                      - label: Au travail
                        go to: travail
                      - label: Menu
                        order: menu
                  - step: travail
                    ask: C'est loin ?
                    into: loin
                    choices: [Un peu, Très]
                  - step: selon
                    when:
                      - if: loin == "oui"
                        open: rdv
                      - otherwise:
                        go to: début
                """);
        assertThat(board.title()).isEqualTo("Le vélo");
        assertThat(board.starts()).containsExactly("vélo");
        var first = board.scenes().getFirst();
        assertThat(first.line()).isEqualTo(4);
        assertThat(first.said()).containsExactly("Pour aller où ?");
        assertThat(first.choices()).containsExactly(new Choice("Au travail", "travail"), new Choice("Menu", "le menu"));
        assertThat(board.scenes().get(1).notes()).containsExactly(new Note("retient la réponse sous", "loin"));
        assertThat(board.scenes().get(1).choices()).containsExactly(new Choice("Un peu", ""), new Choice("Très", ""));
        assertThat(board.scenes().get(2).notes())
                .containsExactly(new Note("si loin == \"oui\"", "scénario rdv"), new Note("sinon", "début"));
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        assertThat(Storyboard.of("- [").scenes()).isEmpty();
        assertThat(Storyboard.of("").scenes()).isEmpty();
        assertThat(Storyboard.of("title: [a, b]\nsteps: rien").title()).isEqualTo("a, b");
        assertThat(Storyboard.of("steps:\n  - step: x\n    nowhere: y").scenes())
                .extracting(Storyboard.Scene::notes)
                .hasSize(1);
    }
}

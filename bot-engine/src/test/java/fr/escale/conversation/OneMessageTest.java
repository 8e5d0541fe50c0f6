package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneMessageTest {
    private final Reply choice = Reply.buttons("Tu préfères ?", List.of(new Button("a", "A")));

    @Test
    void wordsComeTogetherWithTheButtonsThatFollowThem() {
        var together = OneMessage.of(List.of(Reply.text("Salut."), Reply.text("C’est Escale."), choice));

        assertThat(together).hasSize(1);
        assertThat(together.getFirst().text()).isEqualTo("Salut.\n\nC’est Escale.\n\nTu préfères ?");
        assertThat(together.getFirst().buttons()).hasSize(1);
    }

    @Test
    void nothingIsPutBehindButtons() {
        assertThat(OneMessage.of(List.of(choice, Reply.text("Et puis ?")))).hasSize(2);
    }

    @Test
    void twoChoicesBecomeOneWithTheWaysOfBoth() {
        var other = Reply.buttons("On en était à :", List.of(new Button("a", "A"), new Button("b", "B")));

        var together = OneMessage.of(List.of(choice, other));

        assertThat(together).hasSize(1);
        assertThat(together.getFirst().buttons()).extracting(Button::id).containsExactly("a", "b");
    }

    @Test
    void whatDoesNotFitAboveButtonsStaysApart() {
        assertThat(OneMessage.of(List.of(Reply.text("x".repeat(1020)), choice))).hasSize(2);
    }
}

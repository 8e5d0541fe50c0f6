package fr.escale.console.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FillingTest {
    @Test
    void whatIsKnownIsFilledInAndWhatIsNotLeavesNoHole() {
        var known = Map.of("prenom", "Maya", "referent", "Léa");
        var unknown = Map.of("prenom", "", "referent", "Léa");
        var text = "Salut {prenom}, c’est {referent}.\nTu es à {commune} ?";

        assertThat(Filling.of(text, known)).isEqualTo("Salut Maya, c’est Léa.\nTu es à ?");
        assertThat(Filling.of(text, unknown)).startsWith("Salut, c’est Léa.");
        assertThat(Filling.of("{prenom}, on se voit ?", unknown)).isEqualTo("on se voit ?");
    }

    @Test
    void aNameThatLooksLikeAPatternOrAHoleIsAName() {
        assertThat(Filling.of("Salut {prenom} !", Map.of("prenom", "$1\\ {referent}", "referent", "Léa")))
                .isEqualTo("Salut $1\\ {referent} !");
    }
}

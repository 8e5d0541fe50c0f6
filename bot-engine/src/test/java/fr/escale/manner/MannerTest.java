package fr.escale.manner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MannerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour, pouvez-vous m'aider ?",
                "vous ouvrez quand",
                "vous êtes ouverts quand ?",
                "c'est quoi votre adresse",
                "s'il vous plaît",
                "je voudrais un rendez-vous avec vous"
            })
    void vousIsHeard(String written) {
        assertThat(Manner.of(written)).contains(Manner.VOUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tu peux m'aider", "t'es qui", "stp un appart", "vous pouvez me tutoyer", "on se tutoie ?"})
    void tuIsHeard(String written) {
        assertThat(Manner.of(written)).contains(Manner.TU);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "je veux un rendez-vous",
                "un rendez vous mardi",
                "garant",
                "pendant les fêtes",
                "mal de tête",
                "tu vas où, vous deux ?"
            })
    void nothingIsHeard(String written) {
        assertThat(Manner.of(written)).isEmpty();
    }
}

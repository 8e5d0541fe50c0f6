package fr.escale.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {
    @ParameterizedTest
    @CsvSource({
        "quel,kel",
        "quelle,kel",
        "chercher,cherche",
        "cherchez,cherche",
        "pharmacie,farmassi",
        "permis,permi",
        "bateau,bato",
        "enfant,anfan",
        "maison,mezon",
        "question,kestion",
        "allocation,alocassion",
        "voiture,vwature"
    })
    void words_that_sound_alike_meet(String one, String other) {
        assertThat(Sound.FRENCH.of(one)).isEqualTo(Sound.FRENCH.of(other));
    }

    @ParameterizedTest
    @CsvSource({"permis,papier", "loyer,loi", "emploi,employeur", "plan,plane"})
    void words_that_sound_different_do_not(String one, String other) {
        assertThat(Sound.FRENCH.of(one)).isNotEqualTo(Sound.FRENCH.of(other));
    }
}

package fr.escale.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainerWordsTest {
    private final PlainerWords words = PlainerWords.shipped();

    @ParameterizedTest
    @CsvSource({
        "Envoie un justificatif de domicile., justificatif de domicile, un papier avec ton adresse",
        "Tu peux Effectuer une démarche en ligne., Effectuer une démarche, faire les papiers",
        "C’est pour bénéficier d’une aide., bénéficier d’, avoir droit à",
        "Il faut le faire préalablement., préalablement, avant",
    })
    void heavyWordsAreFoundAsTheyStandWithAPlainerOne(String text, String heavy, String plainer) {
        assertThat(words.in(text)).containsExactly(heavy);
        assertThat(words.insteadOf(heavy)).isEqualTo(plainer);
    }

    /** "İ" is one letter, and two in small letters. */
    @Test
    void lettersThatGrowInSmallLettersMoveNothing() {
        assertThat(words.in("İİİ İstanbul : préalablement")).containsExactly("préalablement");
        assertThat(words.in("USAGERS, Éligıble, BÉNÉFİCİAİRE"))
                .allSatisfy(word -> assertThat(words.insteadOf(word)).isNotBlank())
                .contains("USAGERS", "BÉNÉFİCİAİRE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tu peux recourir à moi.", "Le public est là.", "Ta publicité", "Elle s’insère ici."})
    void aPartOfAWordIsNoWord(String text) {
        assertThat(words.in(text)).isEmpty();
    }

    @Test
    void whatIsSaidInsteadIsPlain() {
        Map<String, List<String>> list = WordList.read("/flow/plainer-words.yml");
        assertThat(list).hasSizeGreaterThanOrEqualTo(60);
        assertThat(list.values())
                .allSatisfy(plainer -> assertThat(words.in(plainer.getFirst())).isEmpty());
    }
}

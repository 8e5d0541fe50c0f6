package fr.escale.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedTest {
    @ParameterizedTest
    @CsvSource({
        "À bientôt !, À  bientôt !, true",
        "À bientôt !, À bientôt, false",
        "…, n'importe quoi, true",
        "…, '', true",
        "Salut … fin, Salut et fin, true",
        "Salut … fin, Salut et fini, false",
        "… a … a …, a, false",
        "… a … a …, bab a, true",
        "ab … b, ab, false",
        "… x … y, x y x y, true",
        "'', '', true",
        "'', x, false"
    })
    void anEllipsisStandsForAnythingAndNothingCountsTwice(String expected, String said, boolean fits) {
        assertThat(new Expected(expected).fits(said)).isEqualTo(fits);
    }
}

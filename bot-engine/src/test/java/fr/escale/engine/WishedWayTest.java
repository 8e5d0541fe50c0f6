package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WishedWayTest {
    private static final WishedWay WAY = new WishedWay(new Sayings());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    phone  | rdv par tel c possible ?
                    phone  | tu peux m'appeler demain
                    home   | vous pouvez venir chez moi ?
                    home   | plutôt chez moi
                    home   | tu peux passer a la maison jeudi
                    video  | je prefere en visio
                    van    | jveux vous voir ds le camion
                    person | non, plutôt en vrai
                    phone  | by phone please
                    """)
    void isHeard(String way, String text) {
        assertThat(WAY.of(text)).isEqualTo(way);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "un rdv jeudi",
                "je veux un rdv demain, ça se passe mal chez moi",
                "un rdv parce que ça se passe vraiment mal chez moi",
                "pas par téléphone",
                "surtout pas chez moi"
            })
    void isNotHeardWhereItIsNotWished(String text) {
        assertThat(WAY.of(text)).isEmpty();
    }
}

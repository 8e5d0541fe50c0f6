package fr.escale.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message of distress tells of who is in danger, and in what mood somebody writes on. */
class SignsTest {
    private static final Safety SAFETY = Safety.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MINOR        | j'ai 15 ans et mon père me frappe
                    MINOR        | g 16 ans jsuis dehors ce soir
                    MINOR        | im 15 and my dad hits me
                    MINOR        | tengo 16 años y mi padre me pega
                    MAN          | jsuis un mec et ma copine me frappe
                    MAN          | ma femme me frappe
                    MAN          | my girlfriend hits me, i'm a guy
                    CANNOT_SPEAK | jpeu pas parler il est la
                    CANNOT_SPEAK | chut il m'entend il va me tuer
                    CANNOT_SPEAK | не могу говорить он меня бьёт
                    FOR_SOMEBODY | ma pote veut se tuer
                    FOR_SOMEBODY | comment aider une amie qui se fait frapper
                    FOR_SOMEBODY | my friend wants to kill herself
                    FOR_SOMEBODY | подруга не хочет жить
                    """)
    void tellsIt(Sign sign, String text) {
        assertThat(SAFETY.hear(text))
                .hasValueSatisfying(plight -> assertThat(plight.signs()).contains(sign));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MINOR        | je veux mourir
                    MINOR        | j'ai 22 ans et je veux mourir
                    MAN          | mon mec me frappe
                    MAN          | ma copine me frappe, je suis une fille
                    CANNOT_SPEAK | il me frappe
                    FOR_SOMEBODY | mon frère me frappe
                    FOR_SOMEBODY | ma mère m'a mise dehors ce soir
                    FOR_SOMEBODY | my brother hits me
                    """)
    void doesNotTellIt(Sign sign, String text) {
        assertThat(SAFETY.hear(text))
                .hasValueSatisfying(plight -> assertThat(plight.signs()).doesNotContain(sign));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    JOKE       | c'était pour rigoler
                    JOKE       | jrigole mdr
                    JOKE       | just kidding
                    BETTER     | merci
                    BETTER     | ça va mieux
                    SECRET     | le dis à personne
                    SECRET     | tu gardes ça pour toi hein
                    STILL_HERE | jsp
                    STILL_HERE | personne m'aide
                    """)
    void knowsTheMoodOfWhoWritesOn(Mood mood, String text) {
        assertThat(SAFETY.mood(text)).isEqualTo(mood);
    }

    @ParameterizedTest
    @CsvSource({"bghit nmout, ar", "hochu umeret, ru", "quiero morir, es", "je veux mourir, fr"})
    void namesTheLanguageOfTheWording(String text, String language) {
        assertThat(SAFETY.hear(text)).map(Plight::language).contains(language);
    }

    @Test
    void whoIsAMinorRemainsOneAndWhoWroteForSomebodyMayMeanThemselves() {
        var first = SAFETY.hear("ma pote a 15 ans elle veut mourir").orElseThrow();
        var second = SAFETY.hear("je veux mourir").orElseThrow().after(first);
        assertThat(first.signs()).contains(Sign.FOR_SOMEBODY, Sign.MINOR);
        assertThat(second.signs()).containsExactly(Sign.MINOR);
    }

    @Test
    void whatWasToldInWordsIsNotReplacedByAGuess() {
        var told = SAFETY.hear("mon mec me tape").orElseThrow();
        var guessed = new Plight(Danger.MINOR_IN_DANGER, Set.of(Sign.MINOR), "");
        assertThat(guessed.after(told)).isEqualTo(new Plight(told.danger(), Set.of(Sign.MINOR), "fr"));
        assertThat(told.after(guessed).danger()).isEqualTo(told.danger());
        assertThat(guessed.after(Plight.of(Danger.SUICIDE)).danger()).isEqualTo(Danger.MINOR_IN_DANGER);
    }

    @Test
    void aLifeAtStakeCountsEvenWhenItIsOnlyGuessed() {
        var told = SAFETY.hear("on me harcèle au lycée").orElseThrow();
        assertThat(told.danger()).isEqualTo(Danger.HARASSMENT);
        assertThat(Plight.of(Danger.SUICIDE).after(told).danger()).isEqualTo(Danger.SUICIDE);
        assertThat(Plight.of(Danger.PSYCHOSIS).after(told).danger()).isEqualTo(Danger.HARASSMENT);
    }
}

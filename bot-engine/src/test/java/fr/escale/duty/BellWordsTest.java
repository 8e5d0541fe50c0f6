package fr.escale.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class BellWordsTest {
    private static final BellWords FRENCH = BellWords.in(Locale.FRANCE);
    private static final BellWords ENGLISH = BellWords.in(Locale.UK);

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(ENGLISH.keys()).isEqualTo(FRENCH.keys());
        assertThat(FRENCH.keys()).isNotEmpty().allSatisfy(key -> {
            assertThat(ENGLISH.say(key)).isNotEqualTo(FRENCH.say(key));
            assertThat(ENGLISH.say(key).contains("{0}"))
                    .isEqualTo(FRENCH.say(key).contains("{0}"));
        });
    }

    @Test
    void whoReadsAnotherLanguageIsCalledInFrench() {
        assertThat(BellWords.in(Locale.GERMANY)).isSameAs(FRENCH);
    }

    @Test
    void whatATeamCallsItsServiceStandsAsItIs() {
        assertThat(ENGLISH.say("needed", "Le {0} $1")).isEqualTo("Le {0} $1: someone needs you");
    }
}

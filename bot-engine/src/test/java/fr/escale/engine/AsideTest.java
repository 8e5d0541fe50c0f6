package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.Language;
import fr.escale.knowledge.intent.Intent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What was looked up and is no question. */
class AsideTest {
    @ParameterizedTest
    @EnumSource
    void everySmallTalkIsAnsweredInEveryLanguageAndLeadsOn(Language language) {
        List<String> kinds = Arrays.stream(Intent.values())
                .filter(Intent::isSmallTalk)
                .map(intent -> intent.name().toLowerCase(Locale.ROOT))
                .toList();
        for (String kind : kinds) {
            for (int pick = 0; pick < 3; pick++) {
                Chat chat = asked();
                chat.setting = new Setting(chat.setting.now(), chat.setting.zone(), chat.setting.words(), language);
                chat.outcome(new Outcome.Meant(kind, pick));
                assertThat(chat.text()).as(kind).isNotBlank().doesNotContain("[[", "{");
                assertThat(chat.labels()).as(kind).hasSize(2);
            }
        }
    }

    @Test
    void theSameWordsAreAnsweredAlikeAndOthersMayBeAnsweredOtherwise() {
        String once = asked().outcome(new Outcome.Meant("insult", 4)).text();
        assertThat(asked().outcome(new Outcome.Meant("insult", 4)).text()).isEqualTo(once);
        assertThat(asked().outcome(new Outcome.Meant("insult", 5)).text()).isNotEqualTo(once);
    }

    @Test
    void anInsultIsAnsweredCalmlyWithAHumanFirst() {
        Chat chat = asked().outcome(new Outcome.Meant("insult", 0));
        assertThat(chat.labels()).first().isEqualTo("Parler à quelqu'un");
    }

    @Test
    void inTheMiddleOfAFlowItComesBackToTheQuestion() {
        Chat chat = Chat.shipped().known().says("permis");
        String step = chat.text();
        chat.says("zzz zzz zzz").outcome(new Outcome.Meant("joke", 1));
        assertThat(chat.text())
                .contains("😄", "On en était à", step.lines().toList().getLast());
    }

    @ParameterizedTest
    @CsvSource({"book, rdv", "move, deplacer", "cancel, annuler"})
    void aWishOpensWhatItIsFor(String what, String flow) {
        Chat chat = asked().outcome(new Outcome.Meant(what, 0));
        assertThat(chat.session.at().flow()).isEqualTo(flow);
    }

    @Test
    void whoMeansAHumanIsHandedOver() {
        assertThat(asked().outcome(new Outcome.Meant("human", 0)).request).isInstanceOf(Request.HandOver.class);
    }

    @Test
    void whatWasOnlyGuessedCancelsNothing() {
        Chat chat = asked().outcome(new Outcome.Meant("cancel", 0));
        assertThat(chat.request).isNull();
        assertThat(chat.labels()).contains("Annuler");
    }

    private static Chat asked() {
        return Chat.shipped().known().says("quelque chose que personne ne sait");
    }
}

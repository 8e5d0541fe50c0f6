package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstContactTest {
    @ParameterizedTest
    @ValueSource(strings = {"bonjour", "slt", "🙂👋", "", "Wesh !!"})
    void aGreetingOpensTheWelcome(String text) {
        Chat chat = Chat.shipped().says(text);
        assertThat(chat.text()).contains("Ici Cap Jeunes", "un bot", "EFFACER", "Qu'est-ce qui t'amène");
        assertThat(chat.labels()).contains("Me loger", "Parler à quelqu'un");
    }

    @Test
    void startOpensTheWelcome() {
        assertThat(Chat.shipped().sends(new Input.Start("")).text())
                .contains("Je suis un bot", "Qu'est-ce qui t'amène");
    }

    @Test
    void aQuestionIsAnsweredAtOnceAfterTheIntroduction() {
        Chat chat = Chat.shipped().says("comment avoir un garant");
        assertThat(chat.text()).contains("Je suis un bot").doesNotContain("amène");
        assertThat(chat.request).isEqualTo(new Request.LookUp("comment avoir un garant"));
    }

    @Test
    void weIntroduceOurselvesOnce() {
        assertThat(Chat.shipped().says("slt").says("slt").text())
                .doesNotContain("Je suis un bot")
                .contains("Salut");
    }

    @Test
    void whoSaysStopHearsNoIntroduction() {
        assertThat(Chat.shipped().says("stop").replies).isEmpty();
    }

    @Test
    void aTeamWithoutANameStillSpeaksWell() {
        Chat chat = Chat.shipped();
        chat.setting = new Setting(chat.setting.now(), chat.setting.zone(), Map.of());
        assertThat(chat.says("slt").text())
                .startsWith("Salut 👋 Je suis un bot")
                .doesNotContain("{", "[[");
        assertThat(chat.says("un humain").outcome(new Outcome.Done()).text())
                .startsWith("C'est transmis. On te répond ici.");
    }

    @Test
    void aGreetingLaterShowsNothingOfWhatWasSaid() {
        Chat chat = Chat.shipped().known().says("santé").says("bonjour");
        assertThat(chat.text()).contains("Salut").doesNotContain("On en était", "juge");
    }

    @Test
    void thanksAreTakenKindly() {
        assertThat(Chat.shipped().known().says("merci !").text()).contains("Avec plaisir");
    }
}

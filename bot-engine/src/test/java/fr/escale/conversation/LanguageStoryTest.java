package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.engine.Input;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who reads another language is spoken to in it, by every room that says something. */
class LanguageStoryTest {
    private static House house;

    @BeforeAll
    static void open(@TempDir Path directory) {
        house = House.open(directory);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void theChosenLanguageIsKeptAndSpokenFromThenOn() {
        assertThat(house.answer("amir", "بالعربية")).contains("حسناً، نتابع بالعربية.");
        assertThat(house.answer("amir", "menu")).contains("هذا ما أستطيع فعله");
        assertThat(house.answer("amir", "mes données"))
                .contains("لغتك: العربية")
                .doesNotContain("{", "[[");
        house.answer("amir", "un humain");
        assertThat(house.answer("amir", "zzz qqq zzz")).contains("احتفظت بها");
        assertThat(house.answer("amir", "je veux mourir")).contains("قرأت رسالتك", "3114", "114", "وضعت رسالتك");
    }

    @Test
    void whatIsTranslatedIsAnsweredInTheirLanguageWhicheverTheyAskIn() {
        house.answer("ivan", "українською");
        assertThat(house.answer("ivan", "як орендувати житло без поручителя"))
                .contains("Немає поручителя?", "перевірено 22 листопада 2026")
                .doesNotContain("лише французькою");
        assertThat(house.answer("ivan", "comment avoir un garant pour un appart"))
                .contains("Немає поручителя?");
    }

    @Test
    void anAnswerInFrenchIsAnnouncedAndTimesAreSaidInTheirLanguage() {
        house.answer("olena", "українською");
        assertThat(house.answer("olena", "cest quoi le lep")).contains("лише французькою", "LEP");
        assertThat(house.answer("olena", "cest quoi le lep")).doesNotContain("лише французькою");
        assertThat(house.answer("olena", "записатися на зустріч")).contains("вільн");
    }

    @Test
    void distressInAScriptOfItsOwnIsAnsweredInItsLanguage() {
        assertThat(house.answer("danger-ru", "я хочу умереть")).contains("Твоё сообщение прочитано", "3114");
    }

    @Test
    void whoSurelyWritesEnglishIsAnsweredInItAndFewWordsChangeNothing() {
        assertThat(house.answer("grace", "hello")).contains("Je suis un bot");
        assertThat(house.answer("grace", "i need someone to help me with my room"))
                .contains("I can write to you in English");
        assertThat(house.answer("grace", "menu")).contains("what I can do");
        assertThat(house.answer("grace", "jcherche un taf pas loin de chez moi"))
                .doesNotContain("I don't");
    }

    @Test
    void frenchAsPeopleTypeItStaysFrench() {
        assertThat(house.answer("ines", "slt jcherche 1 job no stress")).contains("Je suis un bot");
        assertThat(house.answer("ines", "my bad lol")).doesNotContain("I don't", "English");
    }

    @Test
    void erasingForgetsTheLanguage() {
        house.answer("sofia", "em português");
        house.answer("sofia", "apagar");
        assertThat(house.answerTo(house.hear("sofia", new Input.Text("sim")))).contains("está tudo apagado");
    }

    @Test
    void whoWaitsForATimeReadsThatWeKeepIt() {
        house.answer("wanda", "bonjour");
        assertThat(house.answer("wanda", "mes données")).doesNotContain("moment libre", "{", "[[");
        house.answer("wanda", "préviens-moi si une place se libère");
        assertThat(house.answer("wanda", "mes données"))
                .contains("• que tu attends un moment libre ;")
                .doesNotContain("{", "[[");
        house.answer("wanda", "in english");
        assertThat(house.answer("wanda", "my data")).contains("that you are waiting for a free time;");
    }
}

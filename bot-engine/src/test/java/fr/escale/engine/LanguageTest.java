package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.Flow;
import fr.escale.flow.FlowReader;
import fr.escale.flow.Flows;
import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {
    private static final String BIKE = """
            title: Le vélo
            starts with: [vélo]
            steps:
              - step: début
                say: Pour aller où ?
                buttons: [{label: Au travail, go to: travail}, {label: Ailleurs, go to: travail}]
              - step: travail
                ask: Quel âge as-tu ?
                into: âge
                expecting: number
              - step: fin
                end: À bientôt !
            """;
    private static final String BIKE_IN_ENGLISH = """
            title: The bike
            starts with: [bike]
            steps:
              début:
                say: To go where?
                buttons: {Au travail: To work, Ailleurs: {label: Elsewhere}}
              travail: {ask: "How old are you?"}
              fin: {end: See you!}
            """;

    @ParameterizedTest
    @CsvSource({"/langue, FR", "langue, FR", "language, EN", "idioma, ES", "мова, UK", "язык, RU"})
    void theWordLanguageShowsAllOfThem(String text, Language language) {
        Chat chat = speaking(Chat.shipped().known(), language).says(text);
        assertThat(chat.labels())
                .contains("Français", "English", "Español", "العربية", "Українська", "Русский", "Português");
    }

    @ParameterizedTest
    @EnumSource
    void aTappedLanguageIsRememberedAndSpoken(Language language) {
        Chat chat = Chat.shipped().known().says("langue").taps(language.ownName());
        assertThat(chat.request).isEqualTo(new Request.Remember("language", language.code()));
        String noted = Wordings.shipped().in(language).one("language-noted");
        assertThat(speaking(chat, language).outcome(new Outcome.Done()).text()).startsWith(noted);
    }

    @Test
    void aFlowGoesOnAtTheSameStepInTheOtherLanguage() {
        Chat chat = chat().says("vélo").taps("Au travail").says("in english");
        speaking(chat, Language.EN).outcome(new Outcome.Done());
        assertThat(chat.text()).isEqualTo("OK, we go on in English.\n\nWe were at:\nHow old are you?");
        assertThat(chat.says("18").text()).isEqualTo("See you!");
    }

    @Test
    void theLabelsOfALanguageCanBeTypedInIt() {
        Chat chat = speaking(chat(), Language.EN).says("bike");
        assertThat(chat.text()).isEqualTo("To go where?");
        assertThat(chat.labels()).containsExactly("To work", "Elsewhere");
        assertThat(chat.says("elsewhere").text()).isEqualTo("How old are you?");
    }

    @Test
    void aFlowStartsWithItsWordsInAnyLanguage() {
        assertThat(chat().says("bike").text()).isEqualTo("Pour aller où ?");
    }

    @Test
    void aStepWithoutTranslationIsSaidInFrench() {
        String partly = "{title: The bike, steps: {travail: {ask: 'How old are you?'}}}";
        Chat chat = speaking(chat(partly), Language.EN).says("vélo");
        assertThat(chat.text()).isEqualTo("Pour aller où ?");
        assertThat(chat.taps("Ailleurs").text()).isEqualTo("How old are you?");
    }

    @ParameterizedTest
    @CsvSource({
        "second one, EN",
        "el segundo, ES",
        "второй, RU",
        "другий, UK",
        "الثاني, AR",
        "segundo, PT",
        "٢, AR",
        "2, FR"
    })
    void anOrdinalIsUnderstoodInEveryLanguage(String text, Language language) {
        Chat chat = speaking(Chat.over("jeu", TWO_WAYS), language).says("jouer");
        assertThat(chat.says(text).text()).contains("Deuxième");
    }

    private static final String TWO_WAYS = """
            title: Jeu
            starts with: [jouer]
            steps:
              - step: début
                say: Lequel ?
                buttons: [{label: Rouge, go to: un}, {label: Bleu, go to: deux}]
              - step: un
                end: Première
              - step: deux
                end: Deuxième
            """;

    @ParameterizedTest
    @CsvSource({"да, RU", "так, UK", "نعم, AR", "sí, ES", "sim, PT", "yes, EN", "oui, FR", "yes, AR"})
    void yesIsUnderstoodInEveryLanguage(String text, Language language) {
        Chat chat = speaking(Chat.shipped().known(), language).says("effacer").says(text);
        assertThat(chat.request).isEqualTo(new Request.Erase());
    }

    @ParameterizedTest
    @CsvSource({"أبحث عن عمل, AR", "Як знайти роботу тут?, UK", "how do I find work here?, EN", "busco trabajo aquí, ES"
    })
    void whatTheySurelyWriteIsAnsweredInItsLanguageWhichIsOffered(String text, Language language) {
        Chat chat = Chat.shipped().says(text, language);
        Wording own = Wordings.shipped().in(language);
        assertThat(chat.text()).contains(own.one("offer-language")).doesNotContain("Je suis un bot");
        assertThat(chat.labels()).contains(language.ownName());
        assertThat(chat.request).isEqualTo(new Request.LookUp(text));
        assertThat(chat.outcome(new Outcome.Unknown()).text()).contains(own.one("unknown"));
        assertThat(chat.says(text, language).text()).doesNotContain(own.one("offer-language"));
    }

    @Test
    void wordsThatTellNoLanguageChangeNothing() {
        Chat chat = Chat.shipped().says("how do I find work here?", Language.EN).says("menu");
        assertThat(chat.text()).contains("what I can do");
    }

    @Test
    void whoSurelyWritesTheChosenLanguageAgainIsAnsweredInIt() {
        Chat chat = Chat.shipped().says("привет, ты кто", Language.RU).says("menu", Language.FR);
        assertThat(chat.text()).contains("Voilà ce que je sais faire");
    }

    @Test
    void anAnswerThatExistsOnlyInFrenchIsAnnouncedOnce() {
        Chat chat = speaking(Chat.shipped().known(), Language.EN).says("how do I find a guarantor?");
        chat.outcome(Chat.said("Visale est un garant."));
        assertThat(chat.text())
                .isEqualTo("I have this answer in French only. If it's hard to read, ask someone from the"
                        + " team.\n\nVisale est un garant.");
        assertThat(chat.labels()).contains("Talk to someone");
        chat.says("and a deposit?").outcome(Chat.said("Une avance existe."));
        assertThat(chat.text()).isEqualTo("Une avance existe.");
        chat.says("hello").says("and a deposit?").outcome(Chat.said("Une avance existe."));
        assertThat(chat.text()).contains("in French only");
    }

    @Test
    void anAnswerInTheirLanguageIsNotAnnounced() {
        Chat chat = speaking(Chat.shipped().known(), Language.EN).says("how do I find a guarantor?");
        chat.outcome(new Outcome.Said(Reply.text("Visale is one."), List.of(), Language.EN));
        assertThat(chat.text()).isEqualTo("Visale is one.");
    }

    @Test
    void thePersonsOwnWordsAreNoOrderToChangeLanguage() {
        assertThat(Chat.shipped().known().says("je parle anglais").request)
                .isEqualTo(new Request.LookUp("je parle anglais"));
    }

    private static Chat chat() {
        return chat(BIKE_IN_ENGLISH);
    }

    private static Chat chat(String english) {
        Flow bike = FlowReader.read("velo.yml", BIKE, Map.of(Language.EN, english))
                .flow()
                .orElseThrow();
        return new Chat(Engine.of(Flows.of(List.of(bike)))).known();
    }

    private static Chat speaking(Chat chat, Language language) {
        chat.setting = new Setting(chat.setting.now(), chat.setting.zone(), chat.setting.words(), language);
        return chat;
    }
}

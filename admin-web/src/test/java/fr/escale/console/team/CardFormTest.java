package fr.escale.console.team;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.team.TeamCard;
import fr.escale.team.TeamCard.Opening;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class CardFormTest {
    private static final Photo NO_PHOTO = new Photo("", "");

    @Test
    void whatTheFormShowsIsWhatItReadsBack() {
        var morning = new Opening(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0));
        var afternoon = new Opening(DayOfWeek.MONDAY, LocalTime.of(14, 0), LocalTime.of(17, 30));
        var card = new TeamCard(
                "Escale",
                "E",
                "#123456",
                "02 00 00 00 00",
                "Léa",
                "",
                List.of(morning, afternoon),
                "en semaine",
                "12 rue de l’Exemple",
                "Association",
                "donnees@escale.example",
                "ici",
                true);
        assertThat(CardForm.read(typed(CardForm.of(card)), NO_PHOTO).card(card)).isEqualTo(card);
    }

    @Test
    void anEmojiCountsAsOneLetterAndAWordIsTooLong() {
        assertThat(with("avatar", "👩🏽‍🚀").problem("avatar")).isEmpty();
        assertThat(with("avatar", "Escale").problem("avatar")).isNotEmpty();
    }

    @Test
    void aPhotoFieldThatIsNoPictureOfOursIsRefused() {
        assertThat(with("photo", "data:image/svg+xml;base64,AAAA").problem("photo"))
                .isNotEmpty();
        assertThat(with("photo", "https://elsewhere.example/x.png").problem("photo"))
                .isNotEmpty();
    }

    private static CardForm with(String field, String value) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.setAll(Map.of("service", "Escale", "colour", "#123456"));
        typed.set(field, value);
        return CardForm.read(typed, NO_PHOTO);
    }

    private static LinkedMultiValueMap<String, String> typed(CardForm form) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.setAll(form.fields());
        if (form.distressReviewed()) {
            typed.add("distressReviewed", "on");
        }
        return typed;
    }
}

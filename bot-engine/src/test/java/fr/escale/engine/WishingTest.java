package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.wish.Wish;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heard on Monday 23 November 2026, at ten. */
class WishingTest {
    private static final LocalDateTime THURSDAY = LocalDateTime.parse("2026-11-26T15:00");

    private final Chat chat = Chat.shipped().known();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "je veux un rdv jeudi",
                "slt jpeux avoir un rdv jeudi aprem stp",
                "rdv jeudi pour mon cv",
                "jeudi aprem",
                "an appointment on thursday",
                "una cita el jueves"
            })
    void theWishIsHeardWithTheRequest(String text) {
        chat.says(text);
        assertThat(chat.session.at()).as(text).isNotNull();
        assertThat(wish(chat.request).fits(THURSDAY)).as(text).isTrue();
        assertThat(wish(chat.request).fits(THURSDAY.minusDays(1))).as(text).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plutot jeudi", "vous avez pas jeudi aprem ?", "pas mardi, jeudi"})
    void aWishWhereTimesAreShownShowsOthers(String text) {
        chat.says("rdv").outcome(Chat.slots("lundi 9h")).says(text);
        assertThat(wish(chat.request).fits(THURSDAY)).as(text).isTrue();
    }

    @Test
    void theWishStaysBehindLaterAndGoesWithTheFlow() {
        chat.says("un rdv jeudi").outcome(Chat.slots("jeudi 9h", "jeudi 10h", "jeudi 11h"));
        chat.taps("Plus tard");
        assertThat(wish(chat.request).fits(THURSDAY)).isTrue();
        chat.says("menu").says("rdv");
        assertThat(chat.request).isEqualTo(new Request.OfferSlots(new Looking("", null), null));
    }

    @Test
    void aWishInsteadOfTheYesShowsOthers() {
        chat.says("rdv").outcome(Chat.slots("lundi 9h")).taps("lundi 9h").outcome(Chat.held("lundi-9h", "lundi"));
        assertThat(wish(chat.says("jeudi c mieux").request).fits(THURSDAY)).isTrue();
        chat.outcome(Chat.slots("jeudi 9h")).taps("jeudi 9h");
        assertThat(chat.request).isInstanceOf(Request.Hold.class);
    }

    @Test
    void whatFitsNothingIsSaidAndTheNearestShown() {
        chat.says("un rdv jeudi").outcome(Chat.others("lundi 9h"));
        assertThat(chat.text()).isEqualTo("Rien de libre à ce moment-là. Le plus proche :");
        assertThat(chat.labels()).containsExactly("lundi 9h", "Préviens-moi", "Parler à quelqu'un");
        assertThat(wish(chat.taps("Préviens-moi").request).fits(THURSDAY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "un rdv hier, Ce moment-là est déjà passé.",
        "un rdv le 31 février, Ce jour n'existe pas.",
        "un rdv à 25h, Cette heure n'existe pas."
    })
    void whatCannotBeIsSaidAndTheNearestShown(String text, String said) {
        assertThat(chat.says(text).text()).contains(said);
        assertThat(chat.request).isEqualTo(new Request.OfferSlots(new Looking("", null), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"g mal au ventre depuis jeudi", "le bus de 14h passe ou", "comment avoir un garant"})
    void aQuestionStaysAQuestion(String text) {
        chat.says("rdv").outcome(Chat.slots("lundi 9h"));
        assertThat(chat.says(text).request).as(text).isEqualTo(new Request.LookUp(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"j'ai raté mon rdv de mardi", "annule mon rdv de jeudi", "mon rdv de jeudi c pour quoi"})
    void whatIsSaidOfAnAppointmentBooksNone(String text) {
        chat.says(text);
        assertThat(chat.request).as(text).isNotInstanceOf(Request.OfferSlots.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca va pas ce soir", "aujourd'hui ça va pas", "je travaille demain", "tous les jours"})
    void whatNamesNoTimeToComeAtBooksNone(String text) {
        chat.says(text);
        assertThat(chat.request).as(text).isNotInstanceOf(Request.OfferSlots.class);
    }

    @Test
    void aMoveWithADayShowsThatDay() {
        chat.says("jveux décaler mon rdv a jeudi").outcome(new Outcome.Meant("move", 0));
        assertThat(Objects.requireNonNull(chat.session.at()).flow()).isEqualTo("deplacer");
        assertThat(wish(chat.request).fits(THURSDAY)).isTrue();
    }

    @Test
    void whatWasLookedUpAndIsARequestKeepsItsWish() {
        chat.says("jaimerais trop vous rencontrer jeudi pour parler de mes soucis");
        chat.outcome(new Outcome.Meant("book", 0));
        assertThat(wish(chat.request).fits(THURSDAY)).isTrue();
    }

    @Test
    void whoWaitsForADayIsToldOfThatDay() {
        chat.says("préviens moi si ya une place jeudi");
        assertThat(wish(chat.request).fits(THURSDAY)).isTrue();
        assertThat(wish(chat.request).fits(THURSDAY.minusDays(1))).isFalse();
    }

    @Test
    void aLongMessageIsReadQuickly() {
        assertThat(List.of("rdv jeudi ".repeat(1000), "x".repeat(10_000), "\u0000\u202E"))
                .allSatisfy(text -> assertThat(chat.says(text).request != null || !chat.replies.isEmpty())
                        .isTrue());
    }

    private static Wish wish(@Nullable Request request) {
        Looking looking = switch (request) {
            case Request.OfferSlots offer -> offer.looking();
            case Request.TellWhenFree tell -> tell.looking();
            case null, default -> throw new AssertionError(request);
        };
        return Wish.parse(looking.wish()).orElseThrow();
    }
}

package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.engine.Input;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A wished time is kept for who taps it, and booked once they say yes: once, for one of them. */
class BookingStoryTest extends WithVisits {
    @Test
    void aWishedTimeIsKeptThenBookedThenToldAgainAndBookedOnce() {
        time().set(MONDAY);
        house.hear("ana", "bonjour");
        assertThat(house.answer("ana", "un rdv jeudi aprem")).contains("Voici les prochains créneaux");
        assertThat(house.answer("ana", "le premier"))
                .contains("Je te garde jeudi 26 novembre à 13")
                .contains("12 rue du Port")
                .contains("C'est bon ?");
        assertThat(house.answer("ana", "c bon"))
                .contains("C'est confirmé : jeudi 26 novembre à 13")
                .contains("https://www.openstreetmap.org/?mlat=47.65823&mlon=-2.76090#map=17/47.65823/-2.76090");
        var own = next("ana");
        assertThat(house.answerTo(house.hear("ana", new Input.Choice("book:" + own.slot(), ""))))
                .contains("C'est bien confirmé");
        assertThat(house.answer("ana", "cmb de temps avant")).contains("C'est dans 3 jours et ");
        assertThat(diary().between(own.start().toLocalDate(), own.start().toLocalDate()))
                .filteredOn(one -> one.conversation().equals(conversation("ana")))
                .hasSize(1);
    }

    @Test
    void aTimeThatSomebodyElseKeepsIsToldAndOthersAreOffered() {
        time().set(MONDAY);
        var slot = slot("2026-11-27T10:00");
        house.hear("bob", "bonjour");
        house.hear("cleo", "bonjour");
        house.hear("bob", new Input.Choice("slot:" + slot, ""));
        assertThat(house.answerTo(house.hear("cleo", new Input.Choice("slot:" + slot, ""))))
                .contains("vient d'être pris");
        time().set(MONDAY.plus(Duration.ofMinutes(11)));
        assertThat(house.answerTo(house.hear("cleo", new Input.Choice("book:" + slot, ""))))
                .contains("C'est confirmé");
        assertThat(house.answer("bob", "oui")).doesNotContain("C'est confirmé");
    }

    @Test
    void howTheyWishToMeetIsHeardAndWhatIsNotPossibleIsSaid() {
        time().set(MONDAY);
        house.hear("eli", "bonjour");
        assertThat(house.answer("eli", "tu peux passer chez moi jeudi ?"))
                .contains("Voici les prochains créneaux")
                .doesNotContain("pas possible");
        assertThat(house.answer("eli", "le premier")).contains("jeudi 26 novembre", "chez toi");
        house.hear("fay", "bonjour");
        assertThat(house.answer("fay", "un rdv jeudi aprem en visio")).contains("Comme ça, ce n'est pas possible ici");
        assertThat(house.answer("fay", "plutôt chez moi")).doesNotContain("pas possible");
        assertThat(house.answer("fay", "le premier")).contains("jeudi 26 novembre", "chez toi");
    }
}

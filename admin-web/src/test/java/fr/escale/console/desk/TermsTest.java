package fr.escale.console.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.conversation.Consent;
import fr.escale.conversation.Origin;
import fr.escale.person.Stage;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermsTest {
    @Test
    void tagsStandOnceWithoutWhatCannotBeSeen() {
        assertThat(Terms.tags(" permis,\u202Elogement ; permis\n , caf\u0000\u200b"))
                .containsExactly("permis", "logement", "caf");
        assertThat(Terms.tags("")).isEmpty();
    }

    @Test
    void aLineKeepsItsWordsAndLosesItsTurns() {
        assertThat(OneLine.of("  deux\n\tlignes \u2067\u0645\u0631\u062D\u0628\u0627\u2069\u202E "))
                .isEqualTo("deux lignes \u0645\u0631\u062D\u0628\u0627");
    }

    @Test
    void aCardThatCannotBeKeptSaysWhy() {
        assertThat(form("x".repeat(41), "").problem(typed -> Optional.of("56260")))
                .contains("40 caractères");
        assertThat(form("Zed", "nulle part").problem(typed -> Optional.empty())).contains("commune");
        assertThat(form("Zed", "").problem(typed -> Optional.empty())).isEmpty();
    }

    @Test
    void whatIsNoChoiceOfOursIsTakenForNothing() {
        var change = new DossierForm("Zed", "", "xx", "12", "KING", "").change(typed -> Optional.empty());
        assertThat(change.language() + change.age() + change.commune()).isEmpty();
        assertThat(change.stage()).isNull();
        var right = new DossierForm("Zed", "Auray", "uk", "18-25", "LEFT", "a").change(typed -> Optional.of("56007"));
        assertThat(right.language()).isEqualTo("uk");
        assertThat(right.stage()).isEqualTo(Stage.LEFT);
        assertThat(right.commune()).isEqualTo("56007");
    }

    @Test
    void howSomebodyCameAndWhatTheySaidIsReadInFrench() {
        assertThat(Terms.origin(new Origin(Origin.Kind.AD, "120200", "Un coup de main ?")))
                .isEqualTo("publicité « Un coup de main ? » 120200");
        assertThat(Terms.origin(new Origin(Origin.Kind.CODE, "lycee-hugo", "")))
                .isEqualTo("lien avec le code lycee-hugo");
        assertThat(Terms.consent(new Consent(Instant.EPOCH, false, Consent.How.STOP)))
                .isEqualTo("a écrit STOP");
        assertThat(Terms.consent(new Consent(Instant.EPOCH, true, Consent.How.PLATFORM)))
                .isNotEqualTo(Terms.consent(new Consent(Instant.EPOCH, false, Consent.How.PLATFORM)));
    }

    private static DossierForm form(String nickname, String commune) {
        return new DossierForm(nickname, commune, "", "", "", "");
    }
}

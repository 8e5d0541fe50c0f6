package fr.escale.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.escale.console.stage.Stage;
import fr.escale.security.Players;
import org.junit.jupiter.api.Test;

/** Somebody is invited, chooses a password, puts a code before it, and is shut out again. */
class AccountsTest extends OnStage {
    private static final String OWN = "une phrase de Noor";

    @Test
    void fromTheInvitationToTheCode() {
        var lea = signedIn(phone(), Stage.LEA);
        var link = invite(lea);

        var noor = phone();
        noor.navigate(link);
        assertThat(noor.locator("h1")).hasText("Bienvenue Noor");
        check(noor);
        noor.getByLabel("Mot de passe").fill("motdepasse123");
        noor.getByLabel("Encore une fois").fill("motdepasse123");
        button(noor, "C’est parti").click();
        assertThat(noor.getByText("se devine trop vite")).isVisible();
        noor.getByLabel("Mot de passe").fill(OWN);
        noor.getByLabel("Encore une fois").fill(OWN);
        button(noor, "C’est parti").click();
        assertThat(noor.getByText("Ton mot de passe est prêt")).isVisible();
        enter(noor);
        noor.waitForURL("**/console/fiches");
        noor.navigate(link);
        assertThat(noor.getByText("Ce lien ne marche plus")).isVisible();
        check(noor);

        var spare = putACode(noor);
        button(noor, "Se déconnecter").last().click();
        enter(noor);
        noor.waitForURL("**/login/code");
        check(noor);
        noor.getByLabel("Code").fill("000000");
        button(noor, "Entrer").click();
        assertThat(noor.getByText("Ce code ne va pas")).isVisible();
        noor.getByLabel("Code").fill(spare);
        button(noor, "Entrer").click();
        noor.waitForURL("**/console/fiches");

        shut(lea);
        noor.navigate("/console/fiches");
        assertThat(noor.getByText("Ta session s’est fermée")).isVisible();
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNobodyLocksThemselvesOut() {
        var lea = signedIn(laptop(), Stage.LEA);
        lea.navigate("/console/comptes/inviter");
        lea.getByLabel("Adresse e-mail").fill("pas une adresse");
        lea.getByLabel("Référent·e").uncheck();
        button(lea, "Créer le lien").click();
        assertThat(lea.locator("#email-problem")).isVisible();
        assertThat(lea.locator("#firstName-problem")).isVisible();
        assertThat(lea.locator("#role-problem")).isVisible();
        check(lea);
        lea.getByLabel("Adresse e-mail").fill(Stage.SAMI);
        lea.getByLabel("Prénom").fill("Sami");
        lea.getByLabel("Référent·e").check();
        button(lea, "Créer le lien").click();
        assertThat(lea.locator("#email-problem")).containsText("a déjà un compte");

        lea.navigate("/console/comptes");
        lea.locator(".account", new Page.LocatorOptions().setHasText(Stage.LEA)).click();
        assertThat(button(lea, "Désactiver ce compte")).hasCount(0);
        lea.getByLabel("Administration").uncheck();
        lea.getByLabel("Référent·e").check();
        button(lea, "Enregistrer").click();
        assertThat(lea.locator("#role-problem")).containsText("à toi-même");
    }

    private static String invite(Page lea) {
        lea.navigate("/console/comptes");
        button(lea, "Inviter quelqu’un").click();
        lea.getByLabel("Prénom").fill("Noor");
        lea.getByLabel("Adresse e-mail").fill("Noor@escale.example");
        lea.getByLabel("Référent·e").uncheck();
        lea.getByLabel("Équipe éditoriale").check();
        check(lea);
        button(lea, "Créer le lien").click();
        var link = lea.getByLabel("Le lien, montré une seule fois").inputValue();
        check(lea);
        lea.reload();
        assertThat(lea.getByLabel("Le lien, montré une seule fois")).hasCount(0);
        return link;
    }

    /** Puts a code before the sign-in; the last of the spare ones. */
    private static String putACode(Page noor) {
        noor.navigate("/console/moi");
        check(noor);
        button(noor, "Mettre un code").click();
        assertThat(noor.locator("svg.square")).isVisible();
        check(noor);
        noor.getByText("Sur ce téléphone").click();
        var secret = noor.locator("code.key").innerText();
        noor.getByLabel("Code de six chiffres").fill(Players.code(secret, Stage.now()));
        noor.getByLabel("Mot de passe actuel").fill(OWN);
        button(noor, "Mettre le code en service").click();
        assertThat(noor.locator(".spare code")).hasCount(10);
        check(noor);
        var spare = noor.locator(".spare code").last().innerText();
        noor.reload();
        assertThat(noor.locator(".spare code")).hasCount(0);
        assertThat(noor.getByText("en service").first()).isVisible();
        return spare;
    }

    private static void shut(Page lea) {
        lea.navigate("/console/comptes");
        lea.locator(".account", new Page.LocatorOptions().setHasText("Noor")).click();
        check(lea);
        button(lea, "Désactiver ce compte").click();
        assertThat(lea.getByText("C’est désactivé")).isVisible();
        check(lea);
        lea.navigate("/console/journal");
        assertThat(lea.locator(".deeds li", new Page.LocatorOptions().setHasText("a désactivé le compte de Noor")))
                .isVisible();
        check(lea);
        lea.navigate("/console/comptes");
        assertThat(lea.locator(".account", new Page.LocatorOptions().setHasText("Noor")))
                .containsText("désactivé");
    }

    private static void enter(Page noor) {
        noor.getByLabel("Adresse e-mail").fill("noor@escale.example");
        noor.getByLabel("Mot de passe").fill(OWN);
        button(noor, "Entrer").click();
    }
}

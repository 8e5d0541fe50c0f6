package fr.escale.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.escale.security.Accounts.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.ResultActions;

class InvitationTest {
    private static final String SAMI = "sami@exemple.fr";

    @TempDir
    Path directory;

    private TheGate gate;
    private String link;

    @BeforeEach
    void invite() {
        gate = new TheGate(directory);
        var outcome =
                gate.part(Accounts.class).invite(SAMI, "Sami", Set.of(Role.REFERENT), List.of(), "chef@exemple.fr");
        link = ((Outcome.Link) outcome).path();
    }

    @AfterEach
    void close() {
        gate.close();
    }

    @Test
    void openingTheLinkSaysWhoseItIsChangesNothingAndIsKeptNowhere() throws Exception {
        var before = gate.store.findAll(Document.class, "staff");
        for (int i = 0; i < 2; i++) {
            gate.browser
                    .perform(get(link))
                    .andExpect(model().attribute("email", SAMI))
                    .andExpect(header().string("Cache-Control", Matchers.containsString("no-store")))
                    .andExpect(header().string("Referrer-Policy", "no-referrer"));
        }
        assertThat(gate.store.findAll(Document.class, "staff")).isEqualTo(before);
    }

    @Test
    void thePasswordIsChosenOnceAndThenLetsIn() throws Exception {
        choose("une phrase de Sami").andExpect(redirectedUrl("/login?pret"));
        choose("une autre phrase").andExpect(model().attributeDoesNotExist("email"));
        gate.browser
                .perform(formLogin().user(SAMI).password("une phrase de Sami"))
                .andExpect(redirectedUrl("/console/desk"));
    }

    @Test
    void aPasswordThatIsGuessedTooFastLeavesTheLinkAsItWas() throws Exception {
        choose("motdepasse123").andExpect(model().attributeExists("refused", "email"));
        choose("court").andExpect(model().attributeExists("refused"));
        choose("une phrase de Sami").andExpect(redirectedUrl("/login?pret"));
    }

    @Test
    void threeDaysLaterAndForAnythingElseTheLinkSaysThatItIsOver() throws Exception {
        gate.browser.perform(get(link + "x")).andExpect(model().attributeDoesNotExist("email"));
        gate.clock.pass(Duration.ofHours(72));
        gate.browser.perform(get(link)).andExpect(status().isOk()).andExpect(model().attributeDoesNotExist("email"));
        choose("une phrase de Sami").andExpect(model().attributeDoesNotExist("email"));
    }

    @Test
    void whoHasNotChosenYetCannotSignIn() throws Exception {
        gate.browser.perform(formLogin().user(SAMI).password("")).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void aFormThatIsNotOursChoosesNothing() throws Exception {
        gate.browser
                .perform(post(link).param("next", "une phrase de Sami").param("again", "une phrase de Sami"))
                .andExpect(status().isForbidden());
    }

    private ResultActions choose(String password) throws Exception {
        return gate.browser.perform(
                post(link).with(csrf()).param("next", password).param("again", password));
    }
}

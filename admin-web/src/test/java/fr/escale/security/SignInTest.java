package fr.escale.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpSession;

class SignInTest {
    private static final String OWN = "encore une autre phrase";

    @TempDir
    static Path directory;

    private static TheGate gate;

    @BeforeAll
    static void open() {
        gate = new TheGate(directory);
    }

    @AfterAll
    static void close() {
        gate.close();
    }

    @Test
    void theRightPasswordOpensTheFirstPageOfOnesRole() throws Exception {
        gate.add("referente@exemple.fr", false, Role.REFERENT);
        gate.add("redac@exemple.fr", false, Role.EDITOR);
        gate.browser
                .perform(formLogin().user("Referente@Exemple.fr ").password(TheGate.PASSWORD))
                .andExpect(redirectedUrl("/console/desk"));
        gate.browser
                .perform(formLogin().user("redac@exemple.fr").password(TheGate.PASSWORD))
                .andExpect(redirectedUrl("/console/fiches"));
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressLookTheSame() throws Exception {
        gate.add("la@exemple.fr", false, Role.ADMIN);
        gate.browser
                .perform(formLogin().user("la@exemple.fr").password("pas celle-ci"))
                .andExpect(redirectedUrl("/login?error"));
        gate.browser
                .perform(formLogin().user("pas-la@exemple.fr").password("pas celle-ci"))
                .andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void whatIsTypedIntoAFailedSignInIsNotWrittenDown() throws Exception {
        gate.browser.perform(formLogin().user("mon-mot-de-passe").password("hunter2hunter2"));
        assertThat(gate.store.findAll(Document.class, "audit"))
                .isNotEmpty()
                .noneMatch(note -> note.toJson().contains("mon-mot-de-passe")
                        || note.toJson().contains("hunter2"));
    }

    @Test
    void aPasswordThatIsNotOnesOwnOpensNothingButItsChange() throws Exception {
        gate.add("premiere@exemple.fr", true, Role.ADMIN);
        MockHttpSession session = signIn("premiere@exemple.fr", TheGate.PASSWORD);
        gate.browser.perform(get("/console/desk").session(session)).andExpect(redirectedUrl("/mot-de-passe"));
        change(session, TheGate.PASSWORD, OWN);
        gate.browser.perform(get("/console/desk").session(session)).andExpect(status().isOk());
    }

    @Test
    void aChangedPasswordEndsTheOtherSessions() throws Exception {
        gate.add("deux@exemple.fr", false, Role.ADMIN);
        MockHttpSession office = signIn("deux@exemple.fr", TheGate.PASSWORD);
        MockHttpSession phone = signIn("deux@exemple.fr", TheGate.PASSWORD);
        change(office, TheGate.PASSWORD, OWN);
        gate.browser.perform(get("/console/desk").session(office)).andExpect(status().isOk());
        gate.browser.perform(get("/console/desk").session(phone)).andExpect(redirectedUrlPattern("/login*"));
    }

    private static MockHttpSession signIn(String email, String password) throws Exception {
        var result = gate.browser
                .perform(formLogin().user(email).password(password))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        return (MockHttpSession) result.getRequest().getSession();
    }

    private static void change(MockHttpSession session, String current, String next) throws Exception {
        gate.browser
                .perform(post("/mot-de-passe")
                        .session(session)
                        .with(csrf())
                        .param("current", current)
                        .param("next", next)
                        .param("again", next))
                .andExpect(redirectedUrl("/console/desk"));
    }
}

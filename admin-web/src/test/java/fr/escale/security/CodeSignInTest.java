package fr.escale.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.ResultActions;

/** Somebody who is asked for a code after the password. */
class CodeSignInTest {
    private static final String LEA = "lea@exemple.fr";

    @TempDir
    Path directory;

    private TheGate gate;
    private byte[] secret;
    private List<String> spare;

    @BeforeEach
    void open() {
        gate = new TheGate(directory);
        gate.add(LEA, false, Role.REFERENT);
        secret = gate.part(Codes.class).secret();
        spare = gate.part(Codes.class)
                .turnOn(LEA, secret, code(), gate.clock.instant())
                .orElseThrow();
        gate.clock.pass(Duration.ofMinutes(5));
    }

    @AfterEach
    void close() {
        gate.close();
    }

    @Test
    void thePasswordAloneOpensNothingButTheCodesPage() throws Exception {
        var session = halfway();
        gate.browser.perform(get("/console/desk").session(session)).andExpect(redirectedUrl("/login/code"));
        gate.browser.perform(get("/mot-de-passe").session(session)).andExpect(redirectedUrl("/login/code"));
        gate.browser.perform(get("/login/code").session(session)).andExpect(forwardedUrl("/pages/code.html"));
        gate.browser.perform(get("/login/code")).andExpect(redirectedUrl("/login"));
        assertThat(gate.part(StaffAccounts.class).find(LEA).orElseThrow().lastSignIn())
                .isNull();
    }

    @Test
    void theCodeLetsInUnderANewSessionAndOnlyOnce() throws Exception {
        var session = halfway();
        var before = session.getId();
        type(session, code()).andExpect(redirectedUrl("/console/desk"));
        assertThat(session.getId()).isNotEqualTo(before);
        gate.browser.perform(get("/console/desk").session(session)).andExpect(status().isOk());
        assertThat(gate.part(StaffAccounts.class).find(LEA).orElseThrow().lastSignIn())
                .isNotNull();
        type(halfway(), code()).andExpect(model().attributeExists("refused"));
    }

    @Test
    void aSpareCodeLetsInToo() throws Exception {
        type(halfway(), spare.getFirst()).andExpect(redirectedUrl("/console/desk"));
    }

    @Test
    void whoGuessesIsSlowedAlsoFromElsewhereAndAfterThePasswordAgain() throws Exception {
        for (int i = 0; i < 3; i++) {
            type(halfway(), "000000").andExpect(model().attributeExists("refused"));
        }
        type(halfway(), code()).andExpect(model().attributeExists("refused"));
        gate.clock.pass(Duration.ofMinutes(1));
        type(halfway(), code()).andExpect(redirectedUrl("/console/desk"));
    }

    @Test
    void fiveMinutesLaterOneBeginsAgain() throws Exception {
        var session = halfway();
        gate.clock.pass(Duration.ofMinutes(5).plusSeconds(1));
        type(session, code()).andExpect(redirectedUrl("/login"));
    }

    @Test
    void whoWasShutOutMeanwhileStaysOut() throws Exception {
        var session = halfway();
        gate.part(StaffAccounts.class).disable(LEA, true);
        type(session, code()).andExpect(redirectedUrl("/login"));
    }

    private MockHttpSession halfway() throws Exception {
        var result = gate.browser
                .perform(formLogin().user(LEA).password(TheGate.PASSWORD))
                .andExpect(redirectedUrl("/login/code"))
                .andReturn();
        return (MockHttpSession) result.getRequest().getSession();
    }

    private ResultActions type(MockHttpSession session, String code) throws Exception {
        return gate.browser.perform(
                post("/login/code").session(session).with(csrf()).param("code", code));
    }

    private String code() {
        return Totp.code(secret, Totp.step(gate.clock.instant()));
    }
}

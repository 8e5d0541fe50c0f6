package fr.escale.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.escale.setting.WrongSettingException;
import jakarta.servlet.http.Cookie;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.ResultActions;

/** When a session is over, and who is kept waiting at the door. */
class SessionsTest {
    private static final String LEA = "lea@exemple.fr";

    @TempDir
    Path directory;

    private TheGate gate;

    @BeforeEach
    void open() {
        gate = new TheGate(directory);
        gate.add(LEA, false, Role.REFERENT);
    }

    @AfterEach
    void close() {
        gate.close();
    }

    @Test
    void aSessionEndsTwoHoursAfterTheLastThingSomebodyDid() throws Exception {
        var session = signIn();
        gate.clock.pass(Duration.ofHours(2));
        opens(session, "navigate").andExpect(status().isOk());
        gate.clock.pass(Duration.ofHours(2));
        opens(session, "navigate").andExpect(status().isOk());
        gate.clock.pass(Duration.ofHours(2).plusSeconds(1));
        opens(session, "navigate").andExpect(redirectedUrl("/login?fin"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aPageThatAsksAgainByItselfKeepsNoSessionAlive() throws Exception {
        var session = signIn();
        for (int minutes = 0; minutes < 120; minutes += 30) {
            opens(session, "cors").andExpect(status().isOk());
            gate.clock.pass(Duration.ofMinutes(30));
        }
        gate.clock.pass(Duration.ofSeconds(1));
        opens(session, "cors").andExpect(redirectedUrl("/login?fin"));
    }

    @Test
    void sendingSomethingKeepsItAlive() throws Exception {
        var session = signIn();
        gate.clock.pass(Duration.ofMinutes(119));
        gate.browser
                .perform(post("/console/desk").session(session).with(csrf()).header("Sec-Fetch-Mode", "cors"))
                .andExpect(status().isOk());
        gate.clock.pass(Duration.ofMinutes(119));
        opens(session, "navigate").andExpect(status().isOk());
    }

    @Test
    void afterTwelveHoursItIsOverWhateverOneDid() throws Exception {
        var session = signIn();
        for (int hours = 0; hours < 12; hours++) {
            gate.clock.pass(Duration.ofHours(1));
            opens(session, "navigate").andExpect(status().isOk());
        }
        gate.clock.pass(Duration.ofSeconds(1));
        opens(session, "navigate").andExpect(redirectedUrl("/login?fin"));
    }

    @Test
    void aDisabledAccountIsOutAtTheNextClickAndChangedRolesCountAtIt() throws Exception {
        var session = signIn();
        var accounts = gate.part(StaffAccounts.class);
        accounts.change(LEA, "Léa", Set.of(Role.EDITOR), List.of());
        opens(session, "navigate").andExpect(status().isForbidden());
        accounts.disable(LEA, true);
        opens(session, "navigate").andExpect(redirectedUrl("/login?fin"));
        gate.browser.perform(formLogin().user(LEA).password(TheGate.PASSWORD)).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void sessionsElsewhereEndAndThisOneGoesOn() throws Exception {
        var here = signIn();
        var phone = signIn();
        gate.browser
                .perform(post("/console/moi/sessions").session(here).with(csrf()))
                .andExpect(redirectedUrl("/console/moi"));
        opens(here, "navigate").andExpect(status().isOk());
        opens(phone, "navigate").andExpect(redirectedUrl("/login?fin"));
    }

    @Test
    void aSignInBeginsANewSession() throws Exception {
        var stranger = new MockHttpSession();
        var before = stranger.getId();
        var result = gate.browser
                .perform(post("/login")
                        .session(stranger)
                        .with(csrf())
                        .param("username", LEA)
                        .param("password", TheGate.PASSWORD))
                .andExpect(redirectedUrl("/console/desk"))
                .andReturn();
        assertThat(result.getRequest().getSession().getId()).isNotEqualTo(before);
    }

    /** All of these requests come from one address, as behind a proxy that tells no other. */
    @Test
    void whoGuessesFromTheSameAddressKeepsNobodyOutOfABrowserTheyKnow() throws Exception {
        var known = gate.browser
                .perform(formLogin().user(LEA).password(TheGate.PASSWORD))
                .andExpect(cookie().httpOnly("escale-connu", true))
                .andExpect(cookie().path("escale-connu", "/login"))
                .andExpect(header().string("Set-Cookie", Matchers.containsString("SameSite=Strict")))
                .andReturn()
                .getResponse()
                .getCookie("escale-connu");
        for (int i = 0; i < 40; i++) {
            gate.part(Brakes.class).failed(LEA, new Attempt("127.0.0.1", false));
        }
        signInWith(new Cookie("other", "x")).andExpect(redirectedUrl("/login?pause"));
        signInWith(known).andExpect(redirectedUrl("/console/desk"));
        gate.add("sami@exemple.fr", false, Role.REFERENT);
        var forged = new Cookie("escale-connu", known.getValue().replaceFirst("\\..*", ".forged"));
        signInWith(forged).andExpect(redirectedUrl("/login?pause"));
    }

    @Test
    void aSettingThatEndsSessionsBeforeTheyAreIdleStopsTheStart() {
        assertThatThrownBy(() -> new SessionSettings(Duration.ofMinutes(1), Duration.ofHours(12)))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageStartingWith("ESCALE_SESSION_IDLE: expected");
        assertThatThrownBy(() -> new SessionSettings(Duration.ofHours(2), Duration.ofHours(1)))
                .hasMessageStartingWith("ESCALE_SESSION_LONGEST: expected");
    }

    private ResultActions signInWith(Cookie cookie) throws Exception {
        return gate.browser.perform(post("/login")
                .cookie(cookie)
                .with(csrf())
                .param("username", LEA)
                .param("password", TheGate.PASSWORD));
    }

    private MockHttpSession signIn() throws Exception {
        var result = gate.browser
                .perform(formLogin().user(LEA).password(TheGate.PASSWORD))
                .andExpect(redirectedUrl("/console/desk"))
                .andReturn();
        return (MockHttpSession) result.getRequest().getSession();
    }

    private ResultActions opens(MockHttpSession session, String mode) throws Exception {
        return gate.browser.perform(get("/console/desk").session(session).header("Sec-Fetch-Mode", mode));
    }
}

package fr.escale.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.escale.speech.Tongue;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpSession;

/** The language somebody reads the console in is theirs, wherever they sign in. */
class ChosenTongueTest {
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
    void itIsKeptWithTheAccountAndOutlivesChangesOfTheAccount() throws Exception {
        assertThat(tongue()).isEqualTo(Tongue.FRENCH);
        choose("en", "/console/desk?tab=all");
        assertThat(tongue()).isEqualTo(Tongue.ENGLISH);
        gate.part(StaffAccounts.class).change(LEA, "Léa", Set.of(Role.EDITOR), List.of());
        assertThat(tongue()).isEqualTo(Tongue.ENGLISH);
        choose("fr", "");
        assertThat(tongue()).isEqualTo(Tongue.FRENCH);
        choose("de", "");
        assertThat(tongue()).isEqualTo(Tongue.FRENCH);
    }

    @ParameterizedTest
    @CsvSource({
        "/console/desk?tab=all, /console/desk?tab=all",
        "https://elsewhere.example/console, /console/moi",
        "//elsewhere.example, /console/moi",
        "/console{, /console/moi",
        "'', /console/moi"
    })
    void itLeadsBackToAPageOfOursOnly(String back, String to) throws Exception {
        assertThat(choose("en", back)).isEqualTo(to);
    }

    private Tongue tongue() {
        return gate.part(StaffAccounts.class)
                .find(LEA)
                .map(Account::member)
                .map(StaffMember::tongue)
                .orElseThrow();
    }

    private String choose(String tongue, String back) throws Exception {
        var session = (MockHttpSession) Objects.requireNonNull(gate.browser
                .perform(formLogin().user(LEA).password(TheGate.PASSWORD))
                .andReturn()
                .getRequest()
                .getSession());
        var answer = gate.browser
                .perform(post("/console/moi/langue")
                        .session(session)
                        .param("tongue", tongue)
                        .param("back", back)
                        .with(csrf()))
                .andReturn();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }
}

package fr.escale.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.util.Locale;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class AddressesTest {
    @TempDir
    static Path directory;

    private static TheGate gate;

    @BeforeAll
    static void open() {
        gate = new TheGate(directory);
        for (Role role : Role.values()) {
            gate.add(address(role), false, role);
        }
    }

    @AfterAll
    static void close() {
        gate.close();
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "ADMIN, /console/desk, 200",
        "ADMIN, /console/agenda, 200",
        "ADMIN, /console/tour, 200",
        "ADMIN, /console/workshops, 200",
        "ADMIN, /console/fiches, 200",
        "ADMIN, /console/flows, 200",
        "ADMIN, /console/equipe, 200",
        "ADMIN, /console/whatsapp, 200",
        "REFERENT, /console/whatsapp, 403",
        "EDITOR, /console/whatsapp, 403",
        "EVALUATOR, /console/whatsapp, 403",
        "REFERENT, /console/desk, 200",
        "REFERENT, /console/service, 200",
        "REFERENT, /console/service/protocole/texte, 403",
        "ADMIN, /console/service/protocole/texte, 200",
        "EDITOR, /console/service, 403",
        "EVALUATOR, /console/service, 403",
        "REFERENT, /console/agenda, 200",
        "REFERENT, /console/tour, 200",
        "REFERENT, /console/workshops, 200",
        "REFERENT, /console/fiches, 200",
        "REFERENT, /console/flows, 200",
        "REFERENT, /console/equipe, 403",
        "EDITOR, /console/desk, 403",
        "REFERENT, /console/reponses, 200",
        "EDITOR, /console/reponses, 403",
        "EVALUATOR, /console/reponses, 403",
        "EDITOR, /console/agenda, 403",
        "REFERENT, /console/agenda/events, 200",
        "EDITOR, /console/agenda/events, 403",
        "EVALUATOR, /console/agenda/events, 403",
        "EVALUATOR, /console/agenda/jour/2026-11-24, 403",
        "EDITOR, /console/agenda/disponibilites, 403",
        "EDITOR, /console/tour, 403",
        "EDITOR, /console/workshops, 403",
        "EDITOR, /console/fiches, 200",
        "EDITOR, /console/flows, 200",
        "EDITOR, /console/flows/logement/publier, 200",
        "EDITOR, /console/equipe, 403",
        "EVALUATOR, /console/desk, 403",
        "EVALUATOR, /console/agenda, 403",
        "EVALUATOR, /console/tour, 403",
        "EVALUATOR, /console/workshops, 403",
        "EVALUATOR, /console/fiches, 403",
        "EVALUATOR, /console/fiches/echange/fiches.zip, 403",
        "EVALUATOR, /console/flows, 403",
        "EVALUATOR, /console/flows/logement/publier, 403",
        "EVALUATOR, /console/equipe, 403",
        "ADMIN, /console/comptes, 200",
        "ADMIN, /console/journal, 200",
        "ADMIN, /console/moi, 200",
        "REFERENT, /console/comptes, 403",
        "REFERENT, /console/journal, 403",
        "REFERENT, /console/moi, 200",
        "EDITOR, /console/comptes, 403",
        "EDITOR, /console/journal, 403",
        "EDITOR, /console/moi, 200",
        "EVALUATOR, /console/comptes, 403",
        "EVALUATOR, /console/journal, 403",
        "EVALUATOR, /console/moi, 200",
        "ADMIN, /console/nouveau, 403"
    })
    void everyRoleOpensItsOwnDoorsOnly(Role role, String path, int expected) throws Exception {
        gate.browser.perform(get(path).with(signedIn(role))).andExpect(status().is(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/desk",
                "/console/agenda",
                "/console/tour",
                "/console/workshops",
                "/console/fiches",
                "/console/flows",
                "/console/equipe",
                "/console/comptes",
                "/console/journal",
                "/console/moi",
                "/mot-de-passe"
            })
    void strangersAreShownToTheSignIn(String path) throws Exception {
        gate.browser.perform(get(path)).andExpect(redirectedUrlPattern("/login*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/nouveau", "/admin", "/.git/config"})
    void whereThereIsNoDoorStrangersFindNothing(String path) throws Exception {
        gate.browser.perform(get(path)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/webhooks/whatsapp", "/tryit/someone/messages"})
    void platformsAndTheTryItChatWriteWithoutASession(String path) throws Exception {
        gate.browser.perform(post(path)).andExpect(status().isOk()).andExpect(header().doesNotExist("Set-Cookie"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/calendar/secret.ics", "/fichiers/secret.jpg"})
    void aCalendarAndAFileAreReadWithoutASession(String path) throws Exception {
        gate.browser.perform(get(path)).andExpect(status().isOk()).andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    void aFormThatIsNotOursChangesNothing() throws Exception {
        gate.browser.perform(post("/console/desk").with(signedIn(Role.ADMIN))).andExpect(status().isForbidden());
        gate.browser
                .perform(post("/console/desk").with(signedIn(Role.ADMIN)).with(csrf()))
                .andExpect(status().isOk());
        gate.browser
                .perform(post("/console/flows/logement/publier").with(signedIn(Role.EDITOR)))
                .andExpect(status().isForbidden());
        for (var path : new String[] {
            "/console/tour",
            "/console/tour/x/annuler",
            "/console/service",
            "/console/workshops",
            "/console/agenda/glisser/x",
            "/console/agenda/disponibilites/r1"
        }) {
            gate.browser.perform(post(path).with(signedIn(Role.REFERENT))).andExpect(status().isForbidden());
            gate.browser
                    .perform(post(path).with(signedIn(Role.EDITOR)).with(csrf()))
                    .andExpect(status().isForbidden());
            gate.browser
                    .perform(post(path).with(signedIn(Role.REFERENT)).with(csrf()))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void programsNeedAKnownToken() throws Exception {
        gate.browser
                .perform(post("/api/v1/answers"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        gate.browser
                .perform(post("/api/v1/answers").header("Authorization", "Bearer 0123456789abcdeg"))
                .andExpect(status().isUnauthorized());
        gate.browser
                .perform(post("/api/v1/answers").header("Authorization", "Bearer " + TheGate.TOKEN))
                .andExpect(status().isOk());
    }

    @Test
    void aTokenOpensNoAddressWithoutARule() throws Exception {
        gate.browser
                .perform(get("/api/v1/secret").header("Authorization", "Bearer " + TheGate.TOKEN))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void healthIsForEverybodyMetricsForThisMachineOrAToken() throws Exception {
        gate.browser.perform(get("/actuator/health").with(from("203.0.113.7"))).andExpect(status().isOk());
        gate.browser
                .perform(get("/actuator/prometheus").with(from("127.0.0.1")))
                .andExpect(status().isOk());
        gate.browser
                .perform(get("/actuator/prometheus").with(from("203.0.113.7")))
                .andExpect(status().isUnauthorized());
        gate.browser
                .perform(get("/actuator/prometheus").with(from("127.0.0.1")).header("X-Forwarded-For", "203.0.113.7"))
                .andExpect(status().isUnauthorized());
        gate.browser
                .perform(get("/actuator/prometheus")
                        .with(from("203.0.113.7"))
                        .header("Authorization", "Bearer " + TheGate.TOKEN))
                .andExpect(status().isOk());
        gate.browser.perform(get("/actuator/env").with(from("127.0.0.1"))).andExpect(status().isUnauthorized());
    }

    @Test
    void pagesCarryTheHeadersThatKeepThemOurs() throws Exception {
        gate.browser
                .perform(get("/console/desk").with(signedIn(Role.ADMIN)))
                .andExpect(header().string("Content-Security-Policy", Matchers.startsWith("default-src 'self';")))
                .andExpect(
                        header().string("Content-Security-Policy", Matchers.containsString("frame-ancestors 'none'")))
                .andExpect(header().string("Content-Security-Policy", Matchers.containsString("form-action 'self'")))
                .andExpect(header().string("Content-Security-Policy", Matchers.containsString("base-uri 'none'")))
                .andExpect(header().string("Content-Security-Policy", Matchers.containsString("object-src 'none'")))
                .andExpect(header().string("Content-Security-Policy", Matchers.not(Matchers.containsString("unsafe"))))
                .andExpect(
                        header().string("Content-Security-Policy", Matchers.not(Matchers.containsString("script-src"))))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Permissions-Policy", Matchers.containsString("camera=()")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("Cache-Control", Matchers.containsString("no-store")));
    }

    private static String address(Role role) {
        return role.name().toLowerCase(Locale.ROOT) + "@exemple.fr";
    }

    private static RequestPostProcessor signedIn(Role role) {
        return authentication(SignIn.token(
                new StaffMember(address(role), "Camille", java.util.Set.of(role), java.util.List.of(), false, 0)));
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}

package fr.escale.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.escale.console.Keeper;
import fr.escale.console.stage.Stage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever may open a kind of page may still not see the thing it names. */
class EveryNameHasAKeeperTest {
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)[^}]*}");

    /** What an address may name without a keeper, by the beginning of the address: nothing there is a person's. */
    private static final Map<String, Set<String>> OPEN = Map.of(
            "/console/agenda/rdv", Set.of("day"),
            "/console/agenda/jour", Set.of("day"),
            "/console/fiches", Set.of("id", "language"),
            "/console/flows", Set.of("id"),
            "/console/tour", Set.of("id", "plan"),
            "/console/workshops", Set.of("id"),
            "/console/reponses", Set.of("id"),
            // one's own devices, and who is on call when
            "/console/service", Set.of("id"),
            // a file is looked for in the conversation that the address names, and nowhere else
            "/console/desk/{conversation}/media", Set.of("id"),
            // the accounts of the staff themselves, for administrators alone
            "/console/comptes", Set.of("account"));

    private static ConfigurableApplicationContext stage;
    private static MockMvc browser;

    @BeforeAll
    static void open() {
        stage = Stage.open();
        browser = MockMvcBuilders.webAppContextSetup((WebApplicationContext) stage)
                .apply(springSecurity())
                .build();
        for (Role role : Role.values()) {
            stage.getBean(StaffAccounts.class).add(Account.of(member(role.word()), "a hash"));
        }
        stage.getBean(StaffAccounts.class).add(Account.of(member("elsewhere"), "a hash"));
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void everyNameInAnAddressOfTheConsoleHasAKeeper() {
        var kept = stage.getBeansOfType(Keeper.class).values().stream()
                .map(Keeper::variable)
                .collect(Collectors.toSet());
        assertThat(kept).contains("conversation", "slot", "referent");
        var without = new TreeMap<String, Set<String>>();
        for (String pattern : patterns()) {
            var names = new TreeSet<>(names(pattern));
            names.removeAll(kept);
            OPEN.forEach((start, open) -> {
                if (pattern.startsWith(start)) {
                    names.removeAll(open);
                }
            });
            if (!names.isEmpty()) {
                without.put(pattern, names);
            }
        }
        assertThat(without).isEmpty();
    }

    /** In the scene c-distress waits in danger, c-sami is held by Sami, c-visale is with the bot, all in Vannes (r1). */
    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "administrator, /console/desk/c-visale, 200",
        "referent, /console/desk/c-visale, 200",
        "elsewhere, /console/desk/c-visale, 404",
        "elsewhere, /console/desk/c-human, 404",
        "elsewhere, /console/desk/c-sami, 404",
        "elsewhere, /console/desk/c-distress, 200",
        "editor, /console/desk/c-visale, 403",
        "evaluator, /console/desk/c-visale, 403",
        "elsewhere, /console/agenda/rdv/2026-11-24/r1-20261124-0900, 404",
        "elsewhere, /console/agenda/disponibilites/r1, 404",
        "referent, /console/agenda/disponibilites/r1, 200",
        "editor, /console/agenda/disponibilites/r1, 403",
        "referent, /console/comptes, 403",
        "referent, /console/journal, 403",
        "editor, /console/journal, 403",
        "evaluator, /console/comptes, 403",
        "evaluator, /console/moi, 200",
        "editor, /console/moi, 200",
        "administrator, /console/comptes, 200",
        "administrator, /console/journal, 200"
    })
    void everyoneSeesTheirOwn(String who, String address, int expected) throws Exception {
        browser.perform(get(address).with(signedIn(who))).andExpect(status().is(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "/console/desk/c-visale/prendre",
        "/console/desk/c-visale/rendre",
        "/console/agenda/rdv/2026-11-24/r1-20261124-0900/annuler",
        "/console/agenda/glisser/r1-20261124-0900",
        "/console/agenda/abonnement/r1",
        "/console/agenda/disponibilites/r1"
    })
    void whoDoesNotSeeAThingDoesNothingToItEither(String address) throws Exception {
        browser.perform(post(address).with(signedIn("elsewhere")).with(csrf())).andExpect(status().isNotFound());
    }

    @Test
    void readingWithoutHoldingIsWrittenDownAndReadingOnesOwnIsNot() throws Exception {
        var audit = stage.getBean(Audit.class);
        for (int i = 0; i < 2; i++) {
            browser.perform(get("/console/desk/c-sami").with(signedIn("administrator")));
        }
        assertThat(audit.newest(email("administrator"), 0, 100))
                .filteredOn(note -> note.about().equals("c-sami"))
                .extracting(Audit.Note::what)
                .containsExactly(Audit.READ);
        var sami = new StaffMember(Stage.SAMI, "Sami", Set.of(Role.REFERENT), List.of(), false, 0);
        browser.perform(get("/console/desk/c-sami").with(authentication(SignIn.token(sami))));
        assertThat(audit.newest(Stage.SAMI, 0, 100))
                .extracting(Audit.Note::what)
                .doesNotContain(Audit.READ);
    }

    private static Set<String> patterns() {
        return stage.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/console"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(String pattern) {
        return VARIABLE.matcher(pattern).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static RequestPostProcessor signedIn(String who) {
        return authentication(SignIn.token(member(who)));
    }

    /** Whoever is "elsewhere" answers for the second referent's communes only. */
    private static StaffMember member(String who) {
        var role = Role.of(who).orElse(Role.REFERENT);
        var referents = who.equals("elsewhere") ? List.of("r2") : List.<String>of();
        return new StaffMember(email(who), who, Set.of(role), referents, false, 0);
    }

    private static String email(String who) {
        return who + "@exemple.fr";
    }
}

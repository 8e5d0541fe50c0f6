package fr.escale.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.escale.setting.WrongSettingException;
import fr.escale.store.EmbeddedStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.data.mongodb.core.MongoOperations;

/** The card in the store, and the settings it begins with. */
class TeamTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private EmbeddedStore store;
    private final AtomicLong nanos = new AtomicLong();

    @BeforeEach
    void open(@TempDir Path directory) {
        store = EmbeddedStore.open(directory);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void beginsWithAFriendlyNameAndHoursAndSaysWhatIsMissing() {
        program(Map.of()).run(context -> {
            var team = context.getBean(Team.class);
            assertThat(team.card().service()).isEqualTo("Escale");
            assertThat(team.card().hours()).hasSize(10);
            assertThat(team.zone()).isEqualTo(PARIS);
            assertThat(team.missing())
                    .hasSize(8)
                    .contains("Donnez le numéro de téléphone de l’équipe.")
                    .allSatisfy(sentence -> assertThat(sentence).endsWith("."));
        });
    }

    @Test
    void takesItsBeginningFromTheEnvironment() {
        var environment = Map.<String, Object>of(
                "ESCALE_TEAM_NAME", "Le Phare",
                "ESCALE_TEAM_DATA_CONTACT", "donnees@lephare.fr",
                "ESCALE_TIME_ZONE", "Indian/Reunion");
        program(environment).run(context -> {
            var team = context.getBean(Team.class);
            assertThat(team.card().service()).isEqualTo("Le Phare");
            assertThat(team.card().dataContact()).isEqualTo("donnees@lephare.fr");
            assertThat(context.getBean(Clock.class).getZone()).isEqualTo(ZoneId.of("Indian/Reunion"));
        });
    }

    @Test
    void stopsTheStartForAZoneOrACardThatCannotBe() {
        program(Map.of("ESCALE_TIME_ZONE", "Vannes"))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(WrongSettingException.class)
                        .hasMessageContaining("ESCALE_TIME_ZONE"));
        program(Map.of("ESCALE_TEAM_PHONE", "bientôt"))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(WrongSettingException.class)
                        .hasMessageContaining("ESCALE_TEAM_PHONE"));
    }

    @Test
    void keepsWhatIsSavedAndForgetsTheSettings() {
        var card = Cards.complete();
        team().save(card);
        assertThat(team().card()).isEqualTo(card);
        assertThat(team().missing()).isEmpty();
    }

    @Test
    void isAtMostASecondOldOnEveryInstance() {
        var here = team();
        var there = team();
        assertThat(there.card().service()).isEqualTo("Escale");
        here.save(Cards.complete());
        assertThat(here.card()).isEqualTo(Cards.complete());
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(there.card()).isEqualTo(Cards.complete());
    }

    @Test
    void refusesACardWithProblemsAndKeepsTheOldOne() {
        var team = team();
        team.save(Cards.complete());
        assertThatThrownBy(() -> team.save(Cards.withColour("#ffee00")))
                .isInstanceOfSatisfying(
                        RefusedCardException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(TeamProblem::field)
                                .containsExactly("colour"));
        assertThat(team().card()).isEqualTo(Cards.complete());
    }

    private Team team() {
        var defaults = new TeamSettings("Escale", "", "", "", "", "", "", "").card();
        return new StoredTeam(store.operations(), defaults, PARIS, nanos::get);
    }

    private ApplicationContextRunner program(Map<String, Object> environment) {
        return new ApplicationContextRunner()
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", environment)))
                .withBean(MongoOperations.class, () -> store.operations())
                .withUserConfiguration(TeamConfiguration.class);
    }
}

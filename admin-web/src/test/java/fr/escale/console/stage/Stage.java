package fr.escale.console.stage;

import fr.escale.channel.tryit.TryIt;
import fr.escale.duty.Alerts;
import fr.escale.flow.Flows;
import fr.escale.knowledge.Answers;
import fr.escale.media.Handouts;
import fr.escale.media.HandoutsOnStage;
import fr.escale.safety.Help;
import fr.escale.safety.Safety;
import fr.escale.security.Players;
import fr.escale.security.Role;
import fr.escale.store.IndexKey;
import fr.escale.store.Seal;
import fr.escale.territory.Territory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The staff's pages and the chat page over rooms that play known scenes, on a port of their own: for browser tests and
 * pictures. Carries no stereotype on purpose, so that the program's own scan never meets it.
 */
@EnableAutoConfiguration
@ComponentScan({
    "fr.escale.console",
    "fr.escale.duty",
    "fr.escale.refusal",
    "fr.escale.security",
    "fr.escale.shelf",
    "fr.escale.speech",
    "fr.escale.tour",
    "fr.escale.workshop"
})
public class Stage {
    /** Who can sign in, with {@link #PASSWORD}. */
    public static final String LEA = "lea@escale.example";

    /** The colleague's name, same password. */
    public static final String SAMI = "sami@escale.example";

    /** The password of both. */
    public static final String PASSWORD = "une phrase à nous";

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A Monday morning. */
    static final Instant NOW =
            ZonedDateTime.of(2026, 11, 23, 10, 5, 0, 0, PARIS).toInstant();

    /** What time it is on stage. */
    public static Instant now() {
        return NOW;
    }

    /** Opens on a free port. */
    public static ConfigurableApplicationContext open() {
        var stage = new SpringApplicationBuilder(Stage.class)
                .properties(
                        "spring.main.banner-mode=off",
                        "logging.level.root=warn",
                        "management.health.mongodb.enabled=false",
                        "spring.autoconfigure.exclude="
                                + "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration,"
                                + "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
                .run("--server.port=0");
        Players.add(stage, LEA, "Léa", PASSWORD, Role.ADMIN);
        Players.add(stage, SAMI, "Sami", PASSWORD, Role.REFERENT);
        return stage;
    }

    /** Its address, without a slash at the end. */
    public static String address(ConfigurableApplicationContext stage) {
        return "http://localhost:" + stage.getEnvironment().getProperty("local.server.port");
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, PARIS);
    }

    @Bean
    SceneTeam team() {
        return new SceneTeam();
    }

    @Bean
    SceneDesk desk(ApplicationEventPublisher events) {
        return new SceneDesk(events);
    }

    @Bean
    SceneDossiers dossiers() {
        return new SceneDossiers();
    }

    @Bean
    SceneReadyReplies readyReplies() {
        return new SceneReadyReplies();
    }

    @Bean
    SceneModel languageModel() {
        return new SceneModel();
    }

    @Bean
    SceneFloor floor(SceneDesk desk) {
        return new SceneFloor(desk);
    }

    @Bean
    SceneArticles articles() {
        return new SceneArticles();
    }

    @Bean
    SceneExchange exchange() {
        return new SceneExchange();
    }

    @Bean
    SceneGaps gaps() {
        return new SceneGaps();
    }

    @Bean
    SceneTalk talk() {
        return new SceneTalk();
    }

    @Bean
    SceneMedia media() {
        return new SceneMedia();
    }

    /** Files that staff send are kept for real, on the stage's store. */
    @Bean
    Handouts handouts(MongoOperations store, Seal seal) {
        return HandoutsOnStage.open(store, seal);
    }

    @Bean
    SceneCrowds crowds(Flows flows) {
        return new SceneCrowds(flows);
    }

    /** The flows are the shipped ones on a store of their own, so that what is published here is published. */
    @Bean
    SceneStore sceneStore() {
        return new SceneStore();
    }

    @Bean
    MongoOperations operations(SceneStore store) {
        return store.operations();
    }

    @Bean
    Seal seal() {
        return Seal.ofRandomKey();
    }

    @Bean
    IndexKey indexKey() {
        return IndexKey.ofRandomKey();
    }

    @Bean
    Territory territory() {
        return Territory.open("pays-de-vannes");
    }

    @Bean
    Answers answers(Territory territory) {
        return Answers.shipped(territory);
    }

    @Bean
    Safety safety() {
        return Safety.shipped();
    }

    @Bean
    Help help() {
        return Help.shipped();
    }

    @Bean
    TryIt tryIt() {
        return new TryIt(true);
    }

    /** The duty room is the real one: what is tapped here is kept, what is raised climbs. */
    @Bean
    ApplicationRunner somebodyInDanger(Alerts alerts) {
        return none -> alerts.raise(
                "c-distress",
                Alerts.Cause.DISTRESS,
                "Détresse : idées suicidaires",
                "m1",
                null,
                NOW.minus(Duration.ofMinutes(6)));
    }

    @Bean
    SceneDiary diary() {
        return new SceneDiary();
    }

    @Bean
    SceneWindows windows() {
        return new SceneWindows();
    }

    @Bean
    SceneWhatsApp whatsApp() {
        return new SceneWhatsApp();
    }

    @Bean
    SceneBreaks breaks() {
        return new SceneBreaks();
    }

    @Bean
    SceneSubscriptions subscriptions() {
        return new SceneSubscriptions();
    }

    @Bean
    SceneReferents referents() {
        return new SceneReferents();
    }

    @Bean
    RouterFunction<ServerResponse> tryitRoutes(SceneTalk talk) {
        return talk.routes();
    }
}

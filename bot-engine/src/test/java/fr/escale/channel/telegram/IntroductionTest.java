package fr.escale.channel.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.notContaining;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import fr.escale.channel.telegram.Profile.Page;
import fr.escale.engine.Engine;
import fr.escale.engine.Order;
import fr.escale.flow.Flows;
import fr.escale.flow.Language;
import fr.escale.store.EmbeddedStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntroductionTest {
    private static final List<Order> ORDERS = List.of(
            Order.MENU,
            Order.HUMAN,
            Order.APPOINTMENT,
            Order.MY_APPOINTMENT,
            Order.LANGUAGE,
            Order.HELP,
            Order.MY_DATA,
            Order.ERASE,
            Order.STOP);

    private static EmbeddedStore store;

    private final TelegramFarSide telegram = new TelegramFarSide();
    private final BotApi api = telegram.api("polling");

    @BeforeAll
    static void open(@TempDir Path directory) {
        store = EmbeddedStore.open(directory);
    }

    @AfterAll
    static void closeStore() {
        store.close();
    }

    @BeforeEach
    void saysYes() {
        List.of("setmycommands", "setMyCommands", "setMyDescription", "setMyShortDescription")
                .forEach(method -> telegram.answers(method, "{\"ok\":true,\"result\":true}"));
    }

    @AfterEach
    void close() {
        api.close();
        telegram.close();
        store.operations().dropCollection(Introduction.COLLECTION);
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandIsAWordThatIsAlwaysThere(Language language) {
        var engine = Engine.of(Flows.shipped());
        var commands =
                Profile.shipped().in(language).commands().keySet().stream().toList();

        assertThat(commands).allMatch(command -> command.matches("[a-z0-9_]{1,32}"));
        assertThat(commands.stream()
                        .map(command -> engine.order(command.replace('_', ' ')).orElse(null)))
                .containsExactlyElementsOf(ORDERS);
    }

    @ParameterizedTest
    @EnumSource
    void everyTextFitsTelegramsLimits(Language language) {
        var page = Profile.shipped().in(language);

        assertThat(page.brief()).hasSizeBetween(1, 120);
        assertThat(page.description()).hasSizeBetween(1, 512);
        assertThat(page.commands().values()).allMatch(text -> !text.isBlank() && text.length() <= 256);
    }

    @Test
    void itIsToldOnceInSevenLanguagesAndAgainWhenATextHasChanged() {
        introduction(Profile.shipped()).introduce();
        introduction(Profile.shipped()).introduce();

        telegram.server.verify(7, told("setmycommands"));
        telegram.server.verify(7, told("setmydescription"));
        telegram.server.verify(7, told("setmyshortdescription"));
        telegram.server.verify(
                1, told("setmycommands").withRequestBody(containing("uk")).withRequestBody(containing("людиною")));
        telegram.server.verify(1, told("setmycommands").withRequestBody(notContaining("language_code")));

        introduction(new Profile(Map.of(Language.FR, new Page("court", "long", "groupe", Map.of("menu", "Menu")))))
                .introduce();
        telegram.server.verify(8, told("setmycommands"));
    }

    @Test
    void afterAFailureTheNextStartTriesAgain() {
        telegram.answers("setMyDescription", 500, "{\"ok\":false,\"error_code\":500,\"description\":\"-\"}");
        introduction(Profile.shipped()).introduce();
        telegram.answers("setMyDescription", "{\"ok\":true,\"result\":true}");
        introduction(Profile.shipped()).introduce();

        telegram.server.verify(8, told("setmycommands"));
    }

    @Test
    void aBotThatWorksForAnotherProgramIsLeftAsItIs() {
        telegram.answers("getwebhookinfo", "{\"ok\":true,\"result\":{\"url\":\"https://other.example/x\"}}");
        introduction(Profile.shipped()).introduce();

        telegram.server.verify(0, told("setmy.*"));
    }

    private Introduction introduction(Profile profile) {
        var care = new WebhookCare(telegram.bot("polling"), api, Duration.ofMillis(10));
        return new Introduction(profile, "42", api, care, store.operations());
    }

    private static RequestPatternBuilder told(String method) {
        return postRequestedFor(urlPathMatching("(?i)/bot[^/]+/" + method));
    }
}

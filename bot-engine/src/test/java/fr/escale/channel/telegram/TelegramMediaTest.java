package fr.escale.channel.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import fr.escale.media.Refusal;
import fr.escale.media.Source.GoneException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramMediaTest {
    private static final String FILE = "/file/bot" + TelegramFarSide.TOKEN + "/voice/file_1.oga";

    private final TelegramFarSide telegram = new TelegramFarSide();
    private final BotApi api = telegram.api("polling");
    private final TelegramMedia media = new TelegramMedia(telegram.bot("polling"), api);

    @AfterEach
    void close() {
        api.close();
        telegram.close();
    }

    @Test
    void aFileIsAskedForItsPathAndOpenedThere() throws Exception {
        named("voice/file_1.oga");
        telegram.server.stubFor(get(urlEqualTo(FILE)).willReturn(aResponse().withBody("OggS voice")));

        try (var content = media.open("v1")) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.US_ASCII))
                    .isEqualTo("OggS voice");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/x", "//evil.example/x", "../../secret", "/etc/passwd", ""})
    void aPathThatLeadsElsewhereIsNotFollowed(String path) {
        named(path);

        assertThatThrownBy(() -> media.open("v1")).isInstanceOf(GoneException.class);
        telegram.server.verify(0, getRequestedFor(anyUrl()));
    }

    @Test
    void aRedirectIsNotFollowedAndNoErrorNamesTheToken() {
        named("voice/file_1.oga");
        telegram.server.stubFor(get(urlEqualTo(FILE))
                .willReturn(aResponse().withStatus(302).withHeader("Location", "https://evil.example/x")));
        assertThatThrownBy(() -> media.open("v1"))
                .isInstanceOf(IOException.class)
                .hasMessageNotContaining("AAxx");

        telegram.server.stubFor(
                get(urlEqualTo(FILE)).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        assertThatThrownBy(() -> media.open("v1"))
                .isInstanceOf(IOException.class)
                .hasMessageNotContaining("AAxx");
    }

    @Test
    void whatTelegramRefusesIsGoneAndWhatItCannotNowIsNot() {
        telegram.answers("getfile", 400, "{\"ok\":false,\"error_code\":400,\"description\":\"file is too big\"}");
        assertThatThrownBy(() -> media.open("v1"))
                .isInstanceOfSatisfying(
                        GoneException.class, gone -> assertThat(gone.refusal()).isEqualTo(Refusal.TOO_LARGE));

        telegram.answers("getfile", 400, "{\"ok\":false,\"error_code\":400,\"description\":\"wrong file_id\"}");
        assertThatThrownBy(() -> media.open("v1"))
                .isInstanceOfSatisfying(
                        GoneException.class, gone -> assertThat(gone.refusal()).isEqualTo(Refusal.LOST));

        telegram.answers("getfile", 500, "{\"ok\":false,\"error_code\":500,\"description\":\"Internal\"}");
        assertThatThrownBy(() -> media.open("v1")).isInstanceOf(IOException.class);
    }

    private void named(String path) {
        telegram.answers(
                "getfile",
                "{\"ok\":true,\"result\":{\"file_id\":\"v1\",\"file_unique_id\":\"u\",\"file_path\":\"" + path
                        + "\"}}");
    }
}

package fr.escale.media;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import fr.escale.model.ModelSettings;
import fr.escale.setting.WrongSettingException;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptionEndpointTest {
    private static final ModelSettings NO_MODEL = new ModelSettings("", "", "");
    private static final byte[] VOICE = {'O', 'g', 'g', 'S'};

    private final WireMockServer server = new WireMockServer(options().dynamicPort());

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void theVoiceGoesOutWithItsModelAndKeyAndTheWordsComeBack() throws IOException {
        answers(200, "{\"text\":\" je veux un rdv \"}");

        assertThat(endpoint().of(FileType.OGG, VOICE)).contains("je veux un rdv");
        server.verify(postRequestedFor(urlEqualTo("/v1/audio/transcriptions"))
                .withHeader("Authorization", equalTo("Bearer k"))
                .withRequestBodyPart(
                        aMultipart("model").withBody(equalTo("whisper")).build())
                .withRequestBodyPart(aMultipart("file")
                        .withHeader("Content-Disposition", containing("voice.ogg"))
                        .build()));
    }

    @Test
    void silenceAndFilesItDoesNotTakeHaveNoWords() throws IOException {
        answers(200, "{\"text\":\"\"}");
        assertThat(endpoint().of(FileType.OGG, VOICE)).isEmpty();
        answers(400, "{\"error\":{}}");
        assertThat(endpoint().of(FileType.AMR, VOICE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 429, 500, 503})
    void whatMayPassIsTriedAgain(int status) {
        answers(status, "");
        assertThatThrownBy(() -> endpoint().of(FileType.OGG, VOICE)).isInstanceOf(IOException.class);
    }

    @Test
    void anAnswerThatIsNoneIsTriedAgain() {
        answers(200, "<html>");
        assertThatThrownBy(() -> endpoint().of(FileType.OGG, VOICE)).isInstanceOf(IOException.class);
        var endpoint = endpoint();
        server.stop();
        assertThatThrownBy(() -> endpoint.of(FileType.OGG, VOICE)).isInstanceOf(IOException.class);
    }

    @Test
    void itIsOffWithoutAModelAndTakesTheLanguageModelsAddressWhereItHasNone() {
        assertThat(new TranscriptionSettings("", "", "").endpoint(NO_MODEL)).isEmpty();
        var language = new ModelSettings("https://modele.example/v1/", "secret", "chat");
        var own =
                new TranscriptionSettings("", "", "whisper").endpoint(language).orElseThrow();
        assertThat(own.address()).hasToString("https://modele.example/v1/audio/transcriptions");
        assertThat(own.apiKey()).isEqualTo("secret");
        assertThatThrownBy(() -> new TranscriptionSettings("", "", "whisper").endpoint(NO_MODEL))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining("ESCALE_TRANSCRIPTION_BASE_URL");
    }

    private TranscriptionEndpoint endpoint() {
        return new TranscriptionEndpoint(new TranscriptionSettings(server.baseUrl() + "/v1", "k", "whisper")
                .endpoint(NO_MODEL)
                .orElseThrow());
    }

    private void answers(int status, String body) {
        server.stubFor(post(urlEqualTo("/v1/audio/transcriptions"))
                .willReturn(aResponse().withStatus(status).withBody(body)));
    }
}

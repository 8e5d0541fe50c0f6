package fr.escale.channel.whatsapp;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import fr.escale.media.Source.GoneException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatsAppMediaTest {
    private static final MediaHosts HOSTS = new MediaHosts(List.of("lookaside.fbsbx.com"));
    private static final URI GRAPH = URI.create("https://graph.facebook.com/v26.0/1");

    private final WireMockServer graph = new WireMockServer(options().dynamicPort());

    @BeforeEach
    void open() {
        graph.start();
    }

    @AfterEach
    void close() {
        graph.stop();
    }

    @Test
    void theGraphNamesAnAddressAndOurTokenOpensIt() throws Exception {
        named(graph.baseUrl() + "/content/77");
        graph.stubFor(get(urlEqualTo("/content/77"))
                .withHeader("Authorization", equalTo("Bearer secret-token"))
                .willReturn(aResponse().withBody("OggS voice")));

        try (var content = media().open("77")) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.US_ASCII))
                    .isEqualTo("OggS voice");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/x",
                "http://lookaside.fbsbx.com/x",
                "https://lookaside.fbsbx.com.evil.example/x",
                "https://lookaside.fbsbx.com@evil.example/x",
                "https://lookaside.fbsbx.com:8443/x",
                "file:///etc/passwd"
            })
    void anAddressOnAnotherHostIsNeverAsked(String address) {
        assertThat(HOSTS.allow(URI.create(address), GRAPH)).isFalse();
        named(address);
        assertThatThrownBy(() -> media().open("77")).isInstanceOf(GoneException.class);
    }

    @Test
    void thePinnedHostAndTheGraphItselfAreAsked() {
        assertThat(HOSTS.allow(URI.create("https://lookaside.fbsbx.com/whatsapp?mid=7"), GRAPH))
                .isTrue();
        assertThat(HOSTS.allow(URI.create("https://graph.facebook.com/x"), GRAPH))
                .isTrue();
    }

    @Test
    void whatIsGoneIsGoneAndWhatMayPassIsTriedAgain() {
        graph.stubFor(get(urlEqualTo("/v26.0/77")).willReturn(aResponse().withStatus(404)));
        assertThatThrownBy(() -> media().open("77")).isInstanceOf(GoneException.class);
        graph.stubFor(get(urlEqualTo("/v26.0/77")).willReturn(aResponse().withStatus(500)));
        assertThatThrownBy(() -> media().open("77")).isInstanceOf(IOException.class);
        graph.stubFor(get(urlEqualTo("/v26.0/77")).willReturn(okJson("{}")));
        assertThatThrownBy(() -> media().open("77")).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> media().open("../../me")).isInstanceOf(GoneException.class);
    }

    private WhatsAppMedia media() {
        var number = OurNumber.of(
                new WhatsAppSettings("secret-token", "1234", "app-secret", "verify", graph.baseUrl(), "v26.0", ""));
        return new WhatsAppMedia(number, HOSTS, Duration.ofSeconds(5));
    }

    private void named(String address) {
        graph.stubFor(get(urlEqualTo("/v26.0/77"))
                .withHeader("Authorization", equalTo("Bearer secret-token"))
                .willReturn(okJson("{\"id\":\"77\",\"mime_type\":\"audio/ogg\",\"url\":\"" + address + "\"}")));
    }
}

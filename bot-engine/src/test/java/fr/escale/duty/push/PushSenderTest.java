package fr.escale.duty.push;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import fr.escale.duty.Devices.Subscription;
import fr.escale.duty.push.PushSender.Outcome;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** One call to a push service, played by WireMock. */
class PushSenderTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final WireMockServer service = new WireMockServer(options().dynamicPort());
    private KeyPair ours;
    private PushSender sender;
    private Subscription phone;

    @BeforeEach
    void open() throws Exception {
        service.start();
        service.stubFor(post(anyUrl()).willReturn(status(201)));
        ours = Curve.newPair();
        sender = new PushSender(new Vapid(ours, "mailto:equipe@exemple.fr"));
        phone = new Subscription(
                address(), text(Curve.bytes((ECPublicKey) Curve.newPair().getPublic())), text(new byte[16]));
    }

    @AfterEach
    void close() {
        service.stop();
    }

    @Test
    void itIsEncryptedUrgentAndSignedForThisServiceOnly() throws Exception {
        assertThat(send()).isEqualTo(Outcome.TAKEN);
        service.verify(postRequestedFor(urlEqualTo("/push/1"))
                .withHeader("Content-Encoding", equalTo("aes128gcm"))
                .withHeader("Urgency", equalTo("high"))
                .withHeader("TTL", equalTo("3600"))
                .withHeader("Authorization", matching("vapid t=[^.]+\\.[^.]+\\.[^.]+, k=.+")));
        var call = service.getAllServeEvents().getFirst().getRequest();
        assertThat(new String(call.getBody(), StandardCharsets.ISO_8859_1)).doesNotContain("bureau");
        assertSigned(call.getHeader("Authorization"));
    }

    private void assertSigned(String authorization) throws Exception {
        var parts = authorization.replaceFirst("vapid t=([^,]+),.*", "$1").split("\\.");
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(ours.getPublic());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        var claims = JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(parts[1]));
        assertThat(claims.get("aud").asString()).isEqualTo("http://localhost:" + service.port());
        assertThat(claims.get("exp").asLong()).isBetween(NOW.getEpochSecond(), NOW.getEpochSecond() + 86_400);
    }

    @ParameterizedTest
    @CsvSource({"404, GONE", "410, GONE", "403, REFUSED", "413, REFUSED", "503, UNREACHABLE", "302, REFUSED"})
    void whatTheServiceAnswersIsUnderstood(int status, Outcome outcome) {
        service.stubFor(post(anyUrl()).willReturn(status(status).withHeader("Location", "http://localhost:1/")));
        assertThat(send()).isEqualTo(outcome);
    }

    @Test
    void aServiceThatIsAwayIsUnreachable() {
        var address = URI.create(address());
        service.stop();
        assertThat(sender.send(address, phone, "Ouvre le bureau.", Duration.ofHours(1), NOW))
                .isEqualTo(Outcome.UNREACHABLE);
    }

    @Test
    void brokenKeysOfAPhoneBreakNothing() {
        phone = new Subscription(address(), "not a key", "auth");
        assertThat(send()).isEqualTo(Outcome.GONE);
    }

    private Outcome send() {
        return sender.send(URI.create(address()), phone, "Ouvre le bureau.", Duration.ofHours(1), NOW);
    }

    private String address() {
        return "http://localhost:" + service.port() + "/push/1";
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

package fr.escale.duty.post;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import fr.escale.duty.Alerts.Cause;
import fr.escale.duty.Bell.Ring;
import fr.escale.duty.Bell.Rung;
import fr.escale.duty.Bell.State;
import fr.escale.duty.Staff;
import fr.escale.setting.WrongSettingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Another program hears of alerts, and can tell that it was us. */
class WebhookBellTest {
    private static final String SECRET = "seize lettres au moins";
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final List<Staff.Member> ONE = List.of(new Staff.Member("lea@exemple.fr", "Léa", List.of()));

    private final WireMockServer pager = new WireMockServer(options().dynamicPort());

    @BeforeEach
    void open() {
        pager.start();
        pager.stubFor(post(anyUrl()).willReturn(status(204)));
    }

    @AfterEach
    void close() {
        pager.stop();
    }

    @Test
    void anAlertIsSignedAndNamesNobody() throws Exception {
        assertThat(bell().ring(new Ring("c1", Cause.DISTRESS, 1, NOW), ONE)).isEqualTo(new Rung(1, 0));
        var call = pager.getAllServeEvents().getFirst().getRequest();
        var body = JsonMapper.shared().readTree(call.getBodyAsString());
        assertThat(body.get("event").asString()).isEqualTo("alert");
        assertThat(body.get("step").asInt()).isEqualTo(1);
        assertThat(body.get("link").asString()).isEqualTo("https://escale.exemple.fr/console/desk/c1");
        assertThat(call.getBodyAsString()).doesNotContain("lea", "Léa");
        assertThat(call.getHeader("X-Escale-Signature"))
                .isEqualTo("sha256=" + mac(call.getHeader("X-Escale-Timestamp") + "." + call.getBodyAsString()));
        assertThat(call.getHeader("X-Escale-Timestamp")).isEqualTo(String.valueOf(NOW.getEpochSecond()));
    }

    @ParameterizedTest
    @CsvSource({"200, WORKS", "401, REFUSED", "307, REFUSED", "500, UNREACHABLE"})
    void aProofTellsWhatIsWrong(int status, State state) {
        pager.stubFor(post(anyUrl()).willReturn(status(status)));
        assertThat(bell().prove(List.of(), NOW).state()).isEqualTo(state);
        assertThat(pager.getAllServeEvents().getFirst().getRequest().getBodyAsString())
                .isEqualTo("{\"event\":\"test\"}");
    }

    @Test
    void withoutAnAddressNobodyIsCalled() {
        var off = new WebhookBell(new WebhookSettings("", ""), "", InstantSource.fixed(NOW));
        assertThat(off.prove(List.of(), NOW).state()).isEqualTo(State.OFF);
        assertThat(off.ring(new Ring("c1", Cause.WAITING, 0, NOW), ONE)).isEqualTo(Rung.NONE);
    }

    @Test
    void halfMadeSettingsStopTheStart() {
        assertThatThrownBy(() -> new WebhookSettings("https://pager.exemple.fr", "court"))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageStartingWith("ESCALE_ALERT_WEBHOOK_SECRET")
                .hasMessageNotContaining("court");
        assertThatThrownBy(() -> new WebhookSettings("ftp://x", SECRET)).hasMessageStartingWith("ESCALE_ALERT_WEBHOOK");
    }

    private WebhookBell bell() {
        var settings = new WebhookSettings(pager.baseUrl() + "/alerts", SECRET);
        return new WebhookBell(settings, "https://escale.exemple.fr", InstantSource.fixed(NOW));
    }

    private static String mac(String text) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}

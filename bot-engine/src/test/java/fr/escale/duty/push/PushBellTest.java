package fr.escale.duty.push;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import fr.escale.duty.Alerts.Cause;
import fr.escale.duty.Bell.Ring;
import fr.escale.duty.Bell.Rung;
import fr.escale.duty.Bell.State;
import fr.escale.duty.Devices.Device;
import fr.escale.duty.Devices.Subscription;
import fr.escale.duty.Staff;
import fr.escale.store.EmbeddedStore;
import fr.escale.store.IndexKey;
import fr.escale.store.Seal;
import java.net.URI;
import java.nio.file.Path;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The phones of the staff, on the real store, with a push service played by WireMock. */
class PushBellTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Staff.Member LEA = new Staff.Member("lea@exemple.fr", "Léa", List.of());
    private static final Staff.Member SAMI = new Staff.Member("sami@exemple.fr", "Sami", List.of());
    private static final Ring RING = new Ring("c1", Cause.DISTRESS, 0, NOW);

    private final WireMockServer service = new WireMockServer(options().dynamicPort());
    private final Seal seal = Seal.ofRandomKey();
    private EmbeddedStore store;
    private PushBell bell;

    @BeforeEach
    void open(@TempDir Path directory) {
        service.start();
        store = EmbeddedStore.open(directory);
        bell = bell(endpoint -> Optional.of(URI.create(endpoint)));
        answers("/lea", 201);
        answers("/sami", 201);
    }

    private PushBell bell(PushBell.Addresses addresses) {
        var vapid = new Vapid(VapidKeys.of(store.operations(), seal), "mailto:equipe@exemple.fr");
        var devices = new StoredDevices(store.operations(), IndexKey.ofRandomKey(), seal);
        return new PushBell(
                devices, addresses, new PushSender(vapid), vapid, new NobodysTeam(), InstantSource.fixed(NOW));
    }

    @AfterEach
    void close() {
        store.close();
        service.stop();
    }

    @Test
    void onlyThePhonesOfThoseWhoAreCalledRing() throws Exception {
        add(LEA, "/lea");
        add(SAMI, "/sami");
        assertThat(bell.ring(RING, List.of(LEA))).isEqualTo(new Rung(1, 0));
        service.verify(1, postRequestedFor(urlEqualTo("/lea")));
        service.verify(0, postRequestedFor(urlEqualTo("/sami")));
        assertThat(bell.of(LEA.email())).extracting(Device::rang).containsExactly(NOW);
    }

    @Test
    void aPhoneThatHasUnsubscribedIsForgotten() throws Exception {
        add(LEA, "/lea");
        answers("/lea", 410);
        assertThat(bell.ring(RING, List.of(LEA))).isEqualTo(new Rung(0, 1));
        assertThat(bell.of(LEA.email())).isEmpty();
    }

    @Test
    void aServiceInTroubleForgetsNobody() throws Exception {
        add(LEA, "/lea");
        answers("/lea", 500);
        assertThat(bell.ring(RING, List.of(LEA))).isEqualTo(new Rung(0, 1));
        assertThat(bell.of(LEA.email())).hasSize(1);
        assertThat(bell.prove(List.of(LEA), NOW).state()).isEqualTo(State.UNREACHABLE);
    }

    @Test
    void theProofWakesNobodyWhoIsOffDuty() throws Exception {
        assertThat(bell.prove(List.of(LEA), NOW).state()).isEqualTo(State.OFF);
        add(SAMI, "/sami");
        assertThat(bell.prove(List.of(LEA), NOW).state()).isEqualTo(State.NOBODY_HEARS);
        service.verify(0, postRequestedFor(urlEqualTo("/sami")));
        assertThat(bell.prove(List.of(SAMI), NOW).state()).isEqualTo(State.WORKS);
    }

    @Test
    void oneBrowserIsOneDeviceWhoeverSignsInOnIt() throws Exception {
        var subscription = add(LEA, "/lea");
        assertThat(bell.add(SAMI.email(), "Firefox", subscription, NOW)).isTrue();
        assertThat(bell.of(LEA.email())).isEmpty();
        assertThat(bell.of(SAMI.email())).extracting(Device::name).containsExactly("Firefox");
        bell.remove(LEA.email(), bell.of(SAMI.email()).getFirst().id());
        assertThat(bell.of(SAMI.email())).as("nobody removes another's").hasSize(1);
    }

    @Test
    void whatIsNoSubscriptionIsRefused() throws Exception {
        var good = subscription("/lea");
        assertThat(bell.add("x", "x", new Subscription(good.endpoint(), "x", good.auth()), NOW))
                .isFalse();
        assertThat(bell.add("x", "x", new Subscription(good.endpoint(), good.p256dh(), "AAAA"), NOW))
                .isFalse();
        var strict = bell(PushServices.knownAnd(""));
        assertThat(strict.add("x", "x", good, NOW)).as("not a push service").isFalse();
    }

    @Test
    void theKeyPairOutlivesARestartAndLiesSealed() throws Exception {
        var key = bell.publicKey();
        assertThat(bell(endpoint -> Optional.empty()).publicKey()).isEqualTo(key);
        add(LEA, "/lea");
        assertThat(store.operations().findAll(Document.class, StoredDevices.COLLECTION))
                .singleElement()
                .satisfies(document -> assertThat(document.toJson()).doesNotContain("localhost"));
    }

    @Test
    void whatAPhoneShowsNamesNobody() {
        assertThat(new PushText("Escale", Locale.FRENCH).of(RING))
                .contains("Escale : quelqu’un a besoin de toi", "/console/desk/c1")
                .doesNotContainIgnoringCase("détresse", "distress", "suicid");
    }

    @Test
    void everyPhoneIsCalledInTheLanguageOfItsOwner() {
        var english = new PushText("Escale", Locale.UK);
        assertThat(english.of(new Ring("c1", Cause.WAITING, 1, NOW)))
                .contains("Escale: someone needs you", "Nobody has answered yet. Open the desk.");
        assertThat(english.ofProof()).contains("alerts arrive");
        assertThat(english.ofTry()).contains("trial alert");
    }

    private Subscription add(Staff.Member member, String path) throws Exception {
        var subscription = subscription(path);
        assertThat(bell.add(member.email(), "Chrome, Android", subscription, NOW))
                .isTrue();
        return subscription;
    }

    private Subscription subscription(String path) throws Exception {
        var key = Curve.bytes((ECPublicKey) Curve.newPair().getPublic());
        return new Subscription(service.baseUrl() + path, text(key), text(new byte[Encryption.AUTH_BYTES]));
    }

    private void answers(String path, int status) {
        service.stubFor(post(urlEqualTo(path)).willReturn(status(status)));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

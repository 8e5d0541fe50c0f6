package fr.escale.duty.push;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser may not send us where it likes. */
class PushServicesTest {
    private static final PushServices KNOWN = PushServices.knownAnd("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fcm.googleapis.com/fcm/send/abc:def",
                "https://updates.push.services.mozilla.com/wpush/v2/gAAA",
                "https://web.push.apple.com/QOx",
                "https://wns2-par02p.notify.windows.com/w/?token=BQ"
            })
    void theBrowsersPushServicesAreCalled(String endpoint) {
        assertThat(KNOWN.at(endpoint)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://fcm.googleapis.com/fcm/send/abc",
                "https://fcm.googleapis.com:8443/fcm/send/abc",
                "https://fcm.googleapis.com@127.0.0.1/x",
                "https://fcm.googleapis.com.evil.example/x",
                "https://evilfcm.googleapis.com.example/x",
                "https://127.0.0.1/x",
                "https://[::1]/x",
                "https://169.254.169.254/latest/meta-data",
                "https://localhost/x",
                "https://xpush.apple.com.evil/x",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https://",
                "  ",
                ""
            })
    void nothingElseIs(String endpoint) {
        assertThat(KNOWN.at(endpoint)).isEmpty();
    }

    @Test
    void aTeamMayNameAServiceOfItsOwn() {
        var own = PushServices.knownAnd("push.exemple.fr, .up.exemple.fr");
        assertThat(own.at("https://push.exemple.fr/x")).isPresent();
        assertThat(own.at("https://a.up.exemple.fr/x")).isPresent();
        assertThat(own.at("https://exemple.fr/x")).isEmpty();
    }
}

package fr.escale.duty.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Against the example of RFC 8291, section 5. */
class EncryptionTest {
    private static final byte[] BROWSER =
            bytes("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4");
    private static final byte[] AUTH = bytes("BTBZMqHH6r4Tts7J_aSIgg");

    @Test
    void theExampleOfTheStandardComesOutAsItStandsThere() throws GeneralSecurityException {
        var own = new KeyPair(
                Curve.publicKey(bytes(
                        "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8")),
                Curve.privateKey(bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")));
        var text = "When I grow up, I want to be a watermelon".getBytes(StandardCharsets.UTF_8);
        assertThat(Encryption.encrypt(text, BROWSER, AUTH, own, bytes("DGv6ra1nlYgDCS1FRnbzlw")))
                .isEqualTo(
                        bytes(
                                "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"));
    }

    @Test
    void theSameTextNeverLooksTheSameTwice() throws GeneralSecurityException {
        var text = "x".getBytes(StandardCharsets.UTF_8);
        assertThat(Encryption.encrypt(text, BROWSER, AUTH)).isNotEqualTo(Encryption.encrypt(text, BROWSER, AUTH));
    }

    @Test
    void aPointBesideTheCurveIsRefused() {
        var beside = Arrays.copyOf(BROWSER, BROWSER.length);
        beside[40] ^= 1;
        assertThatThrownBy(() -> Encryption.encrypt(new byte[1], beside, AUTH))
                .isInstanceOf(GeneralSecurityException.class);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}

package fr.escale.channel.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.escale.setting.WrongSettingException;
import org.junit.jupiter.api.Test;

class OurNumberTest {
    @Test
    void messagesGoToTheNumberAtTheNewestVersionWeKnow() {
        OurNumber number = OurNumber.of(new WhatsAppSettings("token", "123", "app", "verify", "", "", ""));

        assertThat(number.messages()).hasToString("https://graph.facebook.com/v26.0/123/messages");
    }

    @Test
    void anotherServerAndVersionMayBeSet() {
        OurNumber number = OurNumber.of(
                new WhatsAppSettings("token", "123", "app", "verify", "http://localhost:9/graph/", "v30.1", ""));

        assertThat(number.messages()).hasToString("http://localhost:9/graph/v30.1/123/messages");
    }

    @Test
    void whatIsMissingIsNamed() {
        refused(new WhatsAppSettings("", "123", "app", "verify", "", "", ""), "ESCALE_WHATSAPP_TOKEN");
        refused(new WhatsAppSettings("token", "", "app", "verify", "", "", ""), "ESCALE_WHATSAPP_PHONE_NUMBER_ID");
        refused(new WhatsAppSettings("token", "123", "", "verify", "", "", ""), "ESCALE_WHATSAPP_APP_SECRET");
        refused(new WhatsAppSettings("token", "123", "app", " ", "", "", ""), "ESCALE_WHATSAPP_VERIFY_TOKEN");
    }

    @Test
    void whatIsWrongIsNamed() {
        refused(new WhatsAppSettings("token", "+33 6", "app", "verify", "", "", ""), "ESCALE_WHATSAPP_PHONE_NUMBER_ID");
        refused(new WhatsAppSettings("token", "123", "app", "verify", "graph", "", ""), "ESCALE_WHATSAPP_API_URL");
        refused(new WhatsAppSettings("token", "123", "app", "verify", "", "24", ""), "ESCALE_WHATSAPP_API_VERSION");
    }

    @Test
    void nothingThatIsPrintedHoldsASecret() {
        WhatsAppSettings settings = new WhatsAppSettings("tok3n", "123", "s3cret", "verify", "", "", "");

        assertThat(settings + " " + OurNumber.of(settings))
                .doesNotContain("tok3n")
                .doesNotContain("s3cret");
    }

    private static void refused(WhatsAppSettings settings, String variable) {
        assertThatThrownBy(() -> OurNumber.of(settings))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageStartingWith(variable + ": expected");
    }
}

package fr.escale.channel.whatsapp;

import fr.escale.setting.WrongSettingException;
import java.net.URI;

/**
 * The WhatsApp number we answer from, from settings that fit together.
 *
 * @param id the phone number id of the Graph API, not the number itself
 * @param messages where messages are posted to
 */
record OurNumber(String id, String token, String appSecret, String verifyToken, URI messages) {
    private static final String DEFAULT_API = "https://graph.facebook.com";

    /** Introduced on 29 July 2026: the newest in Meta's Graph API changelog when this was written. */
    private static final String DEFAULT_VERSION = "v26.0";

    /** Checks the settings; all four of the first are needed as soon as one is there. */
    static OurNumber of(WhatsAppSettings settings) {
        require("TOKEN", settings.token(), "the access token of a system user");
        require("PHONE_NUMBER_ID", settings.phoneNumberId(), "the phone number id");
        require("APP_SECRET", settings.appSecret(), "the app secret, which signs what arrives");
        require("VERIFY_TOKEN", settings.verifyToken(), "the verify token that was chosen for the webhook");
        if (!settings.phoneNumberId().matches("[0-9]{1,32}")) {
            throw wrong("PHONE_NUMBER_ID", "expected digits only (the id, not the number); found something else");
        }
        if (!settings.businessAccountId().matches("[0-9]{0,32}")) {
            throw wrong("BUSINESS_ACCOUNT_ID", "expected digits only; found something else");
        }
        URI messages = URI.create(api(settings.apiUrl()) + "/" + version(settings.apiVersion()) + "/"
                + settings.phoneNumberId() + "/messages");
        return new OurNumber(
                settings.phoneNumberId(), settings.token(), settings.appSecret(), settings.verifyToken(), messages);
    }

    /** An address of the same API and version. */
    URI at(String path) {
        return URI.create(messages.toString().replaceFirst("[0-9]+/messages$", "") + path);
    }

    /** The number itself as the Graph API shows it, with nothing but its id. */
    URI itself() {
        return URI.create(messages.toString().replaceFirst("/messages$", "") + "?fields=id");
    }

    private static void require(String name, String value, String what) {
        if (value.isBlank()) {
            throw wrong(name, "expected " + what + ", since other WhatsApp settings are there; found none");
        }
    }

    private static String api(String text) {
        String url = text.isBlank() ? DEFAULT_API : text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        if (!url.matches("https?://[^\\s?#]+")) {
            throw wrong("API_URL", "expected an address like " + DEFAULT_API + "; found " + text);
        }
        return url;
    }

    private static String version(String text) {
        if (!text.isBlank() && !text.matches("v[0-9]{1,3}\\.[0-9]")) {
            throw wrong("API_VERSION", "expected a version like " + DEFAULT_VERSION + "; found " + text);
        }
        return text.isBlank() ? DEFAULT_VERSION : text;
    }

    private static WrongSettingException wrong(String name, String expected) {
        return new WrongSettingException("ESCALE_WHATSAPP_" + name, expected);
    }

    @Override
    public String toString() {
        return "OurNumber[masked]";
    }
}

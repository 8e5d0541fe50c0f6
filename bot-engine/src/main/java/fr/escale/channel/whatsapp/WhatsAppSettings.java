package fr.escale.channel.whatsapp;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What the environment says about WhatsApp (ESCALE_WHATSAPP_…), as it stands there; blank is not set. */
@ConfigurationProperties("escale.whatsapp")
record WhatsAppSettings(
        @DefaultValue("") String token,
        @DefaultValue("") String phoneNumberId,
        @DefaultValue("") String appSecret,
        @DefaultValue("") String verifyToken,
        @DefaultValue("") String apiUrl,
        @DefaultValue("") String apiVersion,
        @DefaultValue("") String businessAccountId) {
    @Override
    public String toString() {
        return "WhatsAppSettings[masked]";
    }
}

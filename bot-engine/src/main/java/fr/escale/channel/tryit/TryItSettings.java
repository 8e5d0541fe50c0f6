package fr.escale.channel.tryit;

import fr.escale.setting.WrongSettingException;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What decides whether the try-it chat is on: ESCALE_TRYIT, else whether the program has met the public already. */
@ConfigurationProperties("escale")
record TryItSettings(
        @DefaultValue("") String tryit,
        @DefaultValue("") String publicUrl,
        @DefaultValue Account telegram,
        @DefaultValue Account whatsapp) {

    /** A channel is set as soon as it has a token. */
    record Account(@DefaultValue("") String token) {
        @Override
        public String toString() {
            return "Account[masked]";
        }
    }

    TryIt checked() {
        boolean alone = publicUrl.isBlank()
                && telegram.token().isBlank()
                && whatsapp.token().isBlank();
        return switch (tryit.strip().toLowerCase(Locale.ROOT)) {
            case "" -> new TryIt(alone);
            case "true" -> new TryIt(true);
            case "false" -> new TryIt(false);
            default -> throw new WrongSettingException("ESCALE_TRYIT", "expected true or false; found " + tryit);
        };
    }
}

package fr.escale.model;

import fr.escale.setting.WrongSettingException;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An OpenAI-compatible endpoint.
 *
 * @param baseUrl {@code ESCALE_LLM_BASE_URL}: its address, such as https://modele.exemple.fr/v1; empty means none
 * @param apiKey {@code ESCALE_LLM_API_KEY}: sent as a bearer token; may be empty where the endpoint asks for none
 * @param model {@code ESCALE_LLM_MODEL}: its name there
 */
@ConfigurationProperties("escale.llm")
public record ModelSettings(
        @DefaultValue("") String baseUrl,
        @DefaultValue("") String apiKey,
        @DefaultValue("") String model) {
    /** How long a person's answer waits for it, at most. */
    public static final Duration PATIENCE = Duration.ofSeconds(4);

    public ModelSettings {
        boolean absent = Stream.of(baseUrl, apiKey, model).allMatch(String::isBlank);
        if (!absent && !isAddress(baseUrl)) {
            throw new WrongSettingException(
                    "ESCALE_LLM_BASE_URL",
                    "expected the address of an OpenAI-compatible endpoint, found "
                            + (baseUrl.isBlank() ? "none" : baseUrl));
        }
        if (!absent && model.isBlank()) {
            throw new WrongSettingException("ESCALE_LLM_MODEL", "expected the model's name, found none");
        }
    }

    boolean isAbsent() {
        return baseUrl.isBlank();
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = URI.create(text);
            return uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?");
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    /** Holds a secret. */
    @Override
    public String toString() {
        return "ModelSettings[masked]";
    }
}

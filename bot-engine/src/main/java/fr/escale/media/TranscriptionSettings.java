package fr.escale.media;

import fr.escale.model.ModelSettings;
import fr.escale.setting.WrongSettingException;
import java.net.URI;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The OpenAI-compatible endpoint that writes down voice notes; off without a model.
 *
 * @param baseUrl {@code ESCALE_TRANSCRIPTION_BASE_URL}: its address; empty means that of {@code ESCALE_LLM_BASE_URL}
 * @param apiKey {@code ESCALE_TRANSCRIPTION_API_KEY}: with an address of its own, its own key
 * @param model {@code ESCALE_TRANSCRIPTION_MODEL}: its name there
 */
@ConfigurationProperties("escale.transcription")
record TranscriptionSettings(
        @DefaultValue("") String baseUrl,
        @DefaultValue("") String apiKey,
        @DefaultValue("") String model) {

    /** Where to ask, and as whom. */
    record Endpoint(URI address, String apiKey, String model) {
        @Override
        public String toString() {
            return "Endpoint[masked]";
        }
    }

    /** Empty when it is off. */
    Optional<Endpoint> endpoint(ModelSettings language) {
        if (model.isBlank()) {
            require(
                    baseUrl.isBlank() && apiKey.isBlank(),
                    "ESCALE_TRANSCRIPTION_MODEL",
                    "the model's name, found none");
            return Optional.empty();
        }
        String base = baseUrl.isBlank() ? language.baseUrl() : baseUrl;
        require(
                base.matches("https?://[^\\s?#]+"),
                "ESCALE_TRANSCRIPTION_BASE_URL",
                "the address of an OpenAI-compatible endpoint, found " + (base.isBlank() ? "none" : base));
        String key = baseUrl.isBlank() ? language.apiKey() : apiKey;
        return Optional.of(new Endpoint(URI.create(base.replaceFirst("/$", "") + "/audio/transcriptions"), key, model));
    }

    private static void require(boolean fine, String variable, String expected) {
        if (!fine) {
            throw new WrongSettingException(variable, "expected " + expected);
        }
    }

    @Override
    public String toString() {
        return "TranscriptionSettings[masked]";
    }
}

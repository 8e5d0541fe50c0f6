package fr.escale.opening;

import fr.escale.setting.WrongSettingException;
import java.net.URI;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings that no single room owns, or that Escale knows and does not serve yet. They are checked all the same, so
 * that nobody believes in a setting that does nothing.
 *
 * @param role {@code ESCALE_ROLE}: "all"; separate engines and consoles are not there yet
 * @param publicUrl {@code ESCALE_PUBLIC_URL}: the http(s) address of this server, empty without one
 * @param llm {@code ESCALE_LLM_…}: a language model; none is asked yet
 */
@ConfigurationProperties("escale")
record PromisedSettings(
        @DefaultValue("all") String role,
        @DefaultValue("") String publicUrl,
        @DefaultValue Llm llm) {
    private static final Logger LOG = LoggerFactory.getLogger(PromisedSettings.class);

    /** An OpenAI-compatible endpoint. */
    record Llm(
            @DefaultValue("") String baseUrl,
            @DefaultValue("") String apiKey,
            @DefaultValue("") String model) {
        boolean isAbsent() {
            return Stream.of(baseUrl, apiKey, model).allMatch(String::isBlank);
        }

        @Override
        public String toString() {
            return "Llm[masked]";
        }
    }

    PromisedSettings {
        if (!role.isBlank() && !role.equals("all")) {
            throw new WrongSettingException(
                    "ESCALE_ROLE", "expected all (engine and console apart are not there yet), found " + role);
        }
        if (!publicUrl.isBlank() && !isAddress(publicUrl)) {
            throw new WrongSettingException(
                    "ESCALE_PUBLIC_URL", "expected an address such as https://escale.exemple.fr, found " + publicUrl);
        }
        if (!llm.isAbsent()) {
            check(llm);
        }
    }

    private static void check(Llm llm) {
        if (!isAddress(llm.baseUrl())) {
            throw new WrongSettingException(
                    "ESCALE_LLM_BASE_URL", "expected the address of an OpenAI-compatible endpoint, found none");
        }
        if (llm.model().isBlank()) {
            throw new WrongSettingException("ESCALE_LLM_MODEL", "expected the model's name, found none");
        }
        LOG.warn("ESCALE_LLM_BASE_URL is set, but this version asks no language model");
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = URI.create(text);
            return uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?");
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}

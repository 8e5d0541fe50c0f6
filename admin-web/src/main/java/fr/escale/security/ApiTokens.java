package fr.escale.security;

import fr.escale.setting.WrongSettingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bearer tokens of programs that may use the HTTP API; without one the API is shut.
 *
 * @param tokens {@code name:token} pairs, separated by commas
 */
@ConfigurationProperties("escale.api")
record ApiTokens(@DefaultValue("") String tokens) {
    private static final String VARIABLE = "ESCALE_API_TOKENS";
    private static final int SHORTEST = 16;

    ApiTokens {
        read(tokens);
    }

    /** Whose token this is. Every known token is compared, each in constant time. */
    Optional<String> nameOf(String token) {
        byte[] given = digest(token);
        Optional<String> name = Optional.empty();
        for (var known : read(tokens).entrySet()) {
            if (MessageDigest.isEqual(digest(known.getValue()), given)) {
                name = Optional.of(known.getKey());
            }
        }
        return name;
    }

    private static Map<String, String> read(String tokens) {
        Map<String, String> byName = new HashMap<>();
        for (String pair : tokens.split(",", -1)) {
            if (!pair.isBlank()) {
                add(pair.strip(), byName);
            }
        }
        return byName;
    }

    private static void add(String pair, Map<String, String> byName) {
        int colon = pair.indexOf(':');
        if (colon < 1 || pair.length() - colon - 1 < SHORTEST) {
            throw new WrongSettingException(
                    VARIABLE,
                    "expected name:token pairs separated by commas, each token of at least " + SHORTEST
                            + " characters");
        }
        if (byName.put(pair.substring(0, colon), pair.substring(colon + 1)) != null) {
            throw new WrongSettingException(
                    VARIABLE, "expected every name once, found \"" + pair.substring(0, colon) + "\" twice");
        }
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    @Override
    public String toString() {
        return "ApiTokens[masked]";
    }
}

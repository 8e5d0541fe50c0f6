package fr.escale.store;

import fr.escale.setting.WrongSettingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The operator's secret, from which the key is derived that wraps the store's keys. */
record SecretText(String text) {
    static final String FILE = "secret.key";
    private static final String VARIABLE = "ESCALE_SECRET_KEY";
    private static final int SHORTEST = 32;
    private static final int RANDOM_BYTES = 32;

    /** @throws WrongSettingException when it is shorter than 32 characters */
    SecretText {
        requireLong(text);
    }

    /** @throws WrongSettingException when it is shorter than 32 characters */
    static void requireLong(String text) {
        if (text.length() < SHORTEST) {
            throw new WrongSettingException(
                    VARIABLE, "expected at least " + SHORTEST + " characters, found " + text.length());
        }
    }

    /** The one in the data directory, made when there is none: lose the file, lose the data. */
    static SecretText keptIn(Path directory) {
        Path file = directory.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                OwnerOnly.write(file, random());
            }
            return new SecretText(Files.readString(file).strip());
        } catch (IOException e) {
            throw new WrongSettingException(
                    VARIABLE,
                    "expected to read or make " + file + ", found "
                            + e.getClass().getSimpleName());
        }
    }

    private static String random() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    @Override
    public String toString() {
        return "SecretText[***]";
    }
}

package fr.escale.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The passwords that are tried first (their list says where it comes from), alone, in a row, or with figures around. */
final class CommonPasswords {
    private static final String LIST = "/security/common-passwords.txt";

    /** The same of here, and what a team like ours would think of. */
    private static final Set<String> OURS = Set.of(
            "administrateur",
            "azerty",
            "azertyuiop",
            "azertyuiopqs",
            "azertyuiopqsdfghjklm",
            "bienvenue",
            "bonjour",
            "changeme",
            "doudou",
            "escale",
            "jetaime",
            "loulou",
            "missionlocale",
            "motdepasse",
            "soleil");

    private static final Set<String> ALL = read();
    private static final int SHORTEST_CORE = 4;

    private CommonPasswords() {}

    /** How many are known. */
    static int count() {
        return ALL.size();
    }

    /** Whether a password is one of them, one of them repeated, or one of them with figures and signs around it. */
    static boolean contain(String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        return isOne(plain) || isOne(unit(plain)) || isOne(unit(core(plain)));
    }

    private static boolean isOne(String text) {
        return text.length() >= SHORTEST_CORE && (ALL.contains(text) || OURS.contains(text));
    }

    /** Letters from the first to the last, where nothing but letters stands between: "password" of "!!Password2026". */
    private static String core(String password) {
        String core = password.replaceAll("^\\P{L}+|\\P{L}+$", "");
        return core.chars().allMatch(Character::isLetter) ? core : "";
    }

    /** What a text repeats: "soleil" of "soleilsoleil". */
    private static String unit(String text) {
        for (int length = 1; length <= text.length() / 2; length++) {
            String unit = text.substring(0, length);
            if (text.length() % length == 0
                    && unit.repeat(text.length() / length).equals(text)) {
                return unit;
            }
        }
        return text;
    }

    private static Set<String> read() {
        try (var file = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(LIST), LIST);
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

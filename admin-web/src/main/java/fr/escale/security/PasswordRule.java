package fr.escale.security;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a password of one's own must be. */
final class PasswordRule {
    static final int SHORTEST = 12;
    /** Argon2 takes any length; beyond this nobody types it. */
    static final int LONGEST = 200;

    /** Long enough, and yet the first that anybody would try. */
    private static final Set<String> TOO_COMMON = Set.of(
            "123456789012",
            "1234567890123",
            "12345678901234",
            "abcdefghijkl",
            "administrateur",
            "administrator",
            "azertyuiop12",
            "azertyuiop123",
            "azertyuiopqs",
            "azertyuiopqsdfghjklm",
            "bienvenue123",
            "bienvenue1234",
            "changeme1234",
            "escaleescale",
            "iloveyou1234",
            "jetaimejetaime",
            "motdepasse12",
            "motdepasse123",
            "motdepasse1234",
            "motdepassemotdepasse",
            "password1234",
            "passwordpassword",
            "qwertyuiop12",
            "qwertyuiop123",
            "soleilsoleil");

    private PasswordRule() {}

    /** What is wrong with a new password, said to who typed it; empty when nothing is. */
    static Optional<String> refusal(String email, String current, String next, String again) {
        if (next.codePointCount(0, next.length()) < SHORTEST) {
            return Optional.of(
                    "Il faut au moins " + SHORTEST + " caractères : une petite phrase fait très bien l’affaire.");
        }
        if (next.length() > LONGEST) {
            return Optional.of("C’est un peu long : " + LONGEST + " caractères au plus.");
        }
        if (!next.equals(again)) {
            return Optional.of("Les deux saisies ne sont pas identiques.");
        }
        if (next.equals(current)) {
            return Optional.of("C’est le mot de passe actuel : choisis-en un autre.");
        }
        if (isAddress(next, email) || isCommon(next)) {
            return Optional.of("Ce mot de passe se devine trop vite : choisis-en un autre.");
        }
        return Optional.empty();
    }

    private static boolean isAddress(String password, String email) {
        return password.strip().equalsIgnoreCase(email);
    }

    private static boolean isCommon(String password) {
        return TOO_COMMON.contains(password.toLowerCase(Locale.ROOT))
                || password.codePoints().distinct().count() < 4;
    }
}

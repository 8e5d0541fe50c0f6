package fr.escale.security;

import static fr.escale.speech.Speech.say;

import java.util.Optional;

/** What a password of one's own must be. */
final class PasswordRule {
    static final int SHORTEST = 12;
    /** Argon2 takes any length; beyond this nobody types it. */
    static final int LONGEST = 200;

    private PasswordRule() {}

    /** What is wrong with a new password, said to who typed it; empty when nothing is. */
    static Optional<String> refusal(String email, String current, String next, String again) {
        if (next.codePointCount(0, next.length()) < SHORTEST) {
            return Optional.of(
                    say("Il faut au moins {0} caractères : une petite phrase fait très bien l’affaire.", SHORTEST));
        }
        if (next.length() > LONGEST) {
            return Optional.of(say("C’est un peu long : {0} caractères au plus.", LONGEST));
        }
        if (!next.equals(again)) {
            return Optional.of(say("Les deux saisies ne sont pas identiques."));
        }
        if (next.equals(current)) {
            return Optional.of(say("C’est le mot de passe actuel : choisis-en un autre."));
        }
        if (isAddress(next, email) || isCommon(next)) {
            return Optional.of(say("Ce mot de passe se devine trop vite : choisis-en un autre."));
        }
        return Optional.empty();
    }

    private static boolean isAddress(String password, String email) {
        return password.strip().equalsIgnoreCase(email);
    }

    private static boolean isCommon(String password) {
        return CommonPasswords.contain(password)
                || password.codePoints().distinct().count() < 4;
    }
}

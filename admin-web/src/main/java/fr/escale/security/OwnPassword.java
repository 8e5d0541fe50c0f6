package fr.escale.security;

import static fr.escale.speech.Speech.say;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Asks for the password again before something that matters: a session left open is not its owner. */
class OwnPassword {
    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final Brakes brakes;
    private final KnownBrowsers browsers;

    OwnPassword(StaffAccounts accounts, Passwords passwords, Brakes brakes, KnownBrowsers browsers) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.brakes = brakes;
        this.browsers = browsers;
    }

    /** Why what was typed does not do, in words for who typed it; empty when it does. */
    Optional<String> refusal(StaffMember member, String typed, HttpServletRequest request) {
        Attempt from = Attempt.of(member.email(), request, browsers);
        if (brakes.on(member.email(), from)) {
            return Optional.of(say("Quelques essais de trop. Patiente une minute, puis réessaie."));
        }
        boolean right = accounts.find(member.email())
                .map(Account::hash)
                .filter(hash -> passwords.matches(typed, hash))
                .isPresent();
        if (right) {
            brakes.succeeded(member.email(), from);
            return Optional.empty();
        }
        brakes.failed(member.email(), from);
        return Optional.of(say("Le mot de passe actuel n’est pas le bon."));
    }
}

package fr.escale.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the account with which a new Escale is set up. */
public class FirstAdministrator {
    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final AdminSettings settings;

    FirstAdministrator(StaffAccounts accounts, Passwords passwords, AdminSettings settings) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
    }

    /**
     * How to sign in for the first time.
     *
     * @param generated the password, when nobody has chosen one: to be shown once; otherwise empty
     */
    public record Key(String email, Optional<String> generated) {
        @Override
        public String toString() {
            return "Key[masked]";
        }
    }

    /** Makes the account if there is no staff yet; its password must be changed at the first sign-in. */
    public Optional<Key> make() {
        if (!accounts.none()) {
            return Optional.empty();
        }
        Optional<String> generated =
                settings.password().isEmpty() ? Optional.of(passwords.generate()) : Optional.empty();
        String hash = passwords.hash(generated.orElse(settings.password()));
        String email = StaffAccounts.id(settings.email());
        StaffMember administrator = new StaffMember(email, "", Set.of(Role.ADMIN), List.of(), true, 0);
        return accounts.add(Account.of(administrator, hash))
                ? Optional.of(new Key(email, generated))
                : Optional.empty();
    }
}

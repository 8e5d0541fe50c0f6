package fr.escale.security;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets staff in by e-mail address and password. A wrong password and an unknown address look and last the same. */
class SignIn implements AuthenticationProvider {
    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final Brakes brakes;
    private final Audit audit;

    SignIn(StaffAccounts accounts, Passwords passwords, Brakes brakes, Audit audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.brakes = brakes;
        this.audit = audit;
    }

    /** Too many failures a moment ago; the password was not even looked at. */
    static final class TooSoonException extends AuthenticationException {
        TooSoonException() {
            super("too many failures, a pause first");
        }
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String email = StaffAccounts.id(attempt.getName());
        String address = address(attempt);
        if (brakes.on(email, address)) {
            throw new TooSoonException();
        }
        Optional<Account> account = accounts.find(email);
        String hash = account.map(Account::hash).orElse(Passwords.NOBODYS);
        if (!passwords.matches(typed(attempt), hash) || account.isEmpty()) {
            throw refused(email, address, account.isPresent());
        }
        brakes.succeeded(email, address);
        audit.note(email, "signed-in", "");
        return token(account.get().member());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    /** What a session holds once somebody is in. */
    static Authentication token(StaffMember member) {
        List<SimpleGrantedAuthority> authorities = member.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(member, null, authorities);
    }

    /** An unknown address is not written down: it may be a password typed into the wrong field. */
    private BadCredentialsException refused(String email, String address, boolean known) {
        brakes.failed(email, address);
        audit.note(known ? email : "unknown", "sign-in-refused", "");
        return new BadCredentialsException("refused");
    }

    private static String typed(Authentication attempt) {
        @Nullable Object password = attempt.getCredentials();
        return password == null ? "" : password.toString();
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}

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

/**
 * Lets staff in by e-mail address and password, or halfway where a code is asked for too. A wrong password, an unknown
 * address and a disabled account look and last the same.
 */
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
        Attempt from = from(attempt);
        if (brakes.on(email, from)) {
            throw new TooSoonException();
        }
        Optional<Account> account = accounts.find(email).filter(Account::mayEnter);
        String hash = account.map(Account::hash).orElse(Passwords.NOBODYS);
        if (!passwords.matches(typed(attempt), hash) || account.isEmpty()) {
            throw refused(email, from, account.isPresent());
        }
        brakes.succeeded(email, from);
        StaffMember member = account.get().member();
        return account.get().withCode() ? HalfwayIn.token(member) : token(member);
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
    private BadCredentialsException refused(String email, Attempt from, boolean known) {
        brakes.failed(email, from);
        audit.note(known ? email : "unknown", "sign-in-refused", "");
        return new BadCredentialsException("refused");
    }

    private static String typed(Authentication attempt) {
        @Nullable Object password = attempt.getCredentials();
        return password == null ? "" : password.toString();
    }

    private static Attempt from(Authentication attempt) {
        return attempt.getDetails() instanceof Attempt from ? from : new Attempt("", false);
    }
}

package fr.escale.security;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The accounts as an administrator keeps them. Whatever is done is written down. */
public class Accounts {
    /** How long the link works by which somebody chooses a password. */
    public static final Duration INVITATION = Duration.ofHours(72);

    private static final int TOKEN_BYTES = 24;

    private final StaffAccounts accounts;
    private final Codes codes;
    private final Audit audit;
    private final SecureRandom random;
    private final InstantSource clock;

    Accounts(StaffAccounts accounts, Codes codes, Audit audit, SecureRandom random, InstantSource clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.audit = audit;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Somebody of the staff.
     *
     * @param id stands for them in addresses
     * @param referents ids of the referents for whose communes they answer; empty when for the whole territory
     * @param lastSignIn null when never
     * @param withCode a code is asked for at the sign-in
     * @param entered they have a password of their own, or at least one
     * @param invitedUntil when their link ends; null without one
     */
    public record Row(
            String id,
            String email,
            String firstName,
            Set<Role> roles,
            List<String> referents,
            @Nullable Instant lastSignIn,
            boolean withCode,
            boolean disabled,
            boolean entered,
            @Nullable Instant invitedUntil) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Done() implements Outcome {}

        /** @param path where they choose a password, from the server's root on: to be shown once, it is not kept */
        record Link(String path) implements Outcome {
            @Override
            public String toString() {
                return "Link[masked]";
            }
        }

        record Refused(Why why) implements Outcome {}
    }

    /** Why nothing has changed. */
    public enum Why {
        /** There is an account with that address. */
        KNOWN,
        /** There is no such account. */
        GONE,
        /** Nobody shuts themselves out or takes administration from themselves. */
        YOURSELF,
        /** Nobody would be left to set up the house. */
        LAST_ADMINISTRATOR
    }

    /** All, by address. */
    public List<Row> all() {
        return accounts.all().stream().map(Accounts::row).toList();
    }

    /** The one whom an address names. */
    public Optional<Row> find(String id) {
        return all().stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** Whether there is nobody yet but who set the house up. */
    public boolean isAlone() {
        return accounts.all().size() == 1;
    }

    /** Makes an account without a password, and the link by which its owner chooses one. */
    public Outcome invite(String email, String firstName, Set<Role> roles, List<String> referents, String by) {
        var member = new StaffMember(StaffAccounts.id(email), firstName, roles, referents, false, 0);
        if (!accounts.add(Account.of(member, ""))) {
            return new Outcome.Refused(Why.KNOWN);
        }
        audit.note(by, "invited", member.email());
        return link(member.email());
    }

    /** A new link, for who has lost theirs or their password; the password they have works until they use it. */
    public Outcome renewLink(String id, String by) {
        return find(id).map(row -> {
                    audit.note(by, "made-link", row.email());
                    return link(row.email());
                })
                .orElse(new Outcome.Refused(Why.GONE));
    }

    /** Another name, other roles, another territory: they count at the next click. */
    public Outcome change(String id, String firstName, Set<Role> roles, List<String> referents, String by) {
        Optional<Row> found = find(id);
        if (found.isEmpty()) {
            return new Outcome.Refused(Why.GONE);
        }
        Row row = found.get();
        boolean steps = row.roles().contains(Role.ADMIN) && !roles.contains(Role.ADMIN);
        if (steps && row.email().equals(by)) {
            return new Outcome.Refused(Why.YOURSELF);
        }
        accounts.change(row.email(), firstName, roles, referents);
        if (steps && nobodyAdministers()) {
            accounts.change(row.email(), row.firstName(), row.roles(), row.referents());
            return new Outcome.Refused(Why.LAST_ADMINISTRATOR);
        }
        audit.note(by, "changed-account", row.email());
        return new Outcome.Done();
    }

    /** Shuts somebody out, at once. */
    public Outcome disable(String id, String by) {
        Optional<Row> found = find(id);
        if (found.isEmpty()) {
            return new Outcome.Refused(Why.GONE);
        }
        String email = found.get().email();
        if (email.equals(by)) {
            return new Outcome.Refused(Why.YOURSELF);
        }
        accounts.disable(email, true);
        if (nobodyAdministers()) {
            accounts.disable(email, false);
            return new Outcome.Refused(Why.LAST_ADMINISTRATOR);
        }
        audit.note(by, "disabled-account", email);
        return new Outcome.Done();
    }

    /** Lets somebody in again. */
    public Outcome enable(String id, String by) {
        return find(id).map(row -> {
                    accounts.disable(row.email(), false);
                    audit.note(by, "enabled-account", row.email());
                    return (Outcome) new Outcome.Done();
                })
                .orElse(new Outcome.Refused(Why.GONE));
    }

    /** No code any more, for who has lost their telephone and their spare codes. */
    public Outcome removeCode(String id, String by) {
        return find(id).map(row -> {
                    codes.turnOff(row.email());
                    audit.note(by, "removed-code", row.email());
                    return (Outcome) new Outcome.Done();
                })
                .orElse(new Outcome.Refused(Why.GONE));
    }

    /** Looked at after the change, so that of two who take it from each other at once at least one is stopped. */
    private boolean nobodyAdministers() {
        return accounts.all().stream().noneMatch(Account::administers);
    }

    private Outcome link(String email) {
        String token = token(random);
        accounts.invite(email, Mark.of(token), clock.instant().plus(INVITATION));
        return new Outcome.Link(InvitationPages.PATH + token);
    }

    /** What stands at the end of a link by which a password is chosen. */
    static String token(SecureRandom random) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Row row(Account account) {
        StaffMember member = account.member();
        return new Row(
                Mark.of(member.email()).substring(0, 16),
                member.email(),
                member.firstName(),
                member.roles(),
                member.referents(),
                account.lastSignIn(),
                account.withCode(),
                account.disabled(),
                !account.hash().isEmpty(),
                account.invitedUntil());
    }
}

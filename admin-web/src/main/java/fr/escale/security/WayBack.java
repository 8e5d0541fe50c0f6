package fr.escale.security;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * The way back in for somebody whom no colleague can help: an administrator who is alone and has lost the password.
 * Whoever stands at the server's terminal may open the store anyway; here it is written down.
 */
public final class WayBack {
    /** How long the link works: somebody waits for it. */
    public static final Duration LASTS = Duration.ofHours(1);

    private final StaffAccounts accounts;
    private final Audit audit;
    private final MongoOperations store;
    private final InstantSource clock;

    public WayBack(MongoOperations store, InstantSource clock) {
        this.store = store;
        this.accounts = new StaffAccounts(store);
        this.audit = new Audit(store, clock);
        this.clock = clock;
    }

    /**
     * Makes a link by which somebody chooses a new password, once; the one they have works until then.
     *
     * @param withoutCode takes the code off the sign-in, for who has lost their telephone and their spare codes too
     * @return its path, from the server's root on; empty when nobody with that address may enter
     */
    public Optional<String> link(String email, boolean withoutCode) {
        var found = accounts.find(email).filter(account -> !account.disabled());
        return found.map(account -> {
            String known = account.member().email();
            if (withoutCode) {
                takeCodeOff(known);
            }
            String token = Accounts.token(new SecureRandom());
            audit.note(Audit.AT_THE_SERVER, "made-link", known);
            accounts.invite(known, Mark.of(token), clock.instant().plus(LASTS));
            return InvitationPages.PATH + token;
        });
    }

    private void takeCodeOff(String email) {
        audit.note(Audit.AT_THE_SERVER, "removed-code", email);
        store.updateFirst(
                Query.query(Criteria.where("_id").is(email)), new Update().unset("code"), StaffAccounts.STAFF);
    }
}

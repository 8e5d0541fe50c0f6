package fr.escale.security;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import fr.escale.store.Seal;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * The codes that some are asked for after their password. An app's secret is sealed, spare codes are kept as marks; each
 * code is taken once, whoever is faster.
 */
class Codes {
    private static final int SPARE = 10;
    private static final String STEP = "code.step";
    private static final String SPARES = "code.spare";

    private final MongoOperations store;
    private final Seal seal;
    private final Passwords passwords;
    private final SecureRandom random;

    Codes(MongoOperations store, Seal seal, Passwords passwords, SecureRandom random) {
        this.store = store;
        this.seal = seal;
        this.passwords = passwords;
        this.random = random;
    }

    /** A new secret, which counts once it is turned on. */
    byte[] secret() {
        byte[] secret = new byte[Totp.SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /**
     * Asks for codes from now on.
     *
     * @param code what the app shows for this secret
     * @return the spare codes, to be shown once; empty when the code is not the right one
     */
    Optional<List<String>> turnOn(String email, byte[] secret, String code, Instant now) {
        OptionalLong step = Totp.stepOf(secret, bare(code), now);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        List<String> spare = spare();
        String text = Base64.getEncoder().encodeToString(secret);
        Document kept = new Document("secret", new Binary(seal.seal(text, place(email))))
                .append("step", step.getAsLong())
                .append("spare", spare.stream().map(Mark::of).toList());
        store.updateFirst(of(email), Update.update("code", kept), StaffAccounts.STAFF);
        return Optional.of(spare);
    }

    void turnOff(String email) {
        store.updateFirst(of(email), new Update().unset("code"), StaffAccounts.STAFF);
    }

    /** Ten new spare codes, to be shown once; the old ones end. */
    List<String> renewSpare(String email) {
        List<String> spare = spare();
        Update change = Update.update(SPARES, spare.stream().map(Mark::of).toList());
        store.updateFirst(of(email, where("code").exists(true)), change, StaffAccounts.STAFF);
        return spare;
    }

    /** How many spare codes are left. */
    int left(String email) {
        return kept(email)
                .map(code -> code.getList("spare", String.class).size())
                .orElse(0);
    }

    /** Whether this is a code of theirs that has not been used; from then on it has. */
    boolean takes(String email, String typed, Instant now) {
        return kept(email)
                .filter(code -> takesOfApp(email, secret(email, code), bare(typed), now) || takesSpare(email, typed))
                .isPresent();
    }

    private boolean takesOfApp(String email, byte[] secret, String typed, Instant now) {
        OptionalLong step = Totp.stepOf(secret, typed, now);
        return step.isPresent()
                && changed(of(email, where(STEP).lt(step.getAsLong())), Update.update(STEP, step.getAsLong()));
    }

    private boolean takesSpare(String email, String typed) {
        String mark = Mark.of(typed.strip().toLowerCase(Locale.ROOT));
        return changed(of(email, where(SPARES).is(mark)), new Update().pull(SPARES, mark));
    }

    private boolean changed(Query which, Update change) {
        return store.updateFirst(which, change, StaffAccounts.STAFF).getModifiedCount() == 1;
    }

    private Optional<Document> kept(String email) {
        return Optional.ofNullable(store.findById(email, Document.class, StaffAccounts.STAFF))
                .map(account -> account.get("code", Document.class));
    }

    private byte[] secret(String email, Document code) {
        return Base64.getDecoder()
                .decode(seal.open(code.get("secret", Binary.class).getData(), place(email)));
    }

    private List<String> spare() {
        return Stream.generate(passwords::generate).limit(SPARE).toList();
    }

    /** Apps show "123 456". */
    private static String bare(String code) {
        return code.replaceAll("\\s", "");
    }

    private static String place(String email) {
        return "staff/" + email + "/code";
    }

    private static Query of(String email) {
        return query(where("_id").is(email));
    }

    private static Query of(String email, Criteria more) {
        return of(email).addCriteria(more);
    }
}

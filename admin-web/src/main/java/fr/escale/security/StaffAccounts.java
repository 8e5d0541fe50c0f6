package fr.escale.security;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The accounts of the staff: one document each, its id the lower-case e-mail address. */
class StaffAccounts {
    private static final String STAFF = "staff";
    private final MongoOperations store;

    StaffAccounts(MongoOperations store) {
        this.store = store;
    }

    /** An account with the hash of its password. */
    record Account(StaffMember member, String hash) {
        @Override
        public String toString() {
            return "Account[" + member + "]";
        }
    }

    static String id(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    Optional<Account> find(String email) {
        return Optional.ofNullable(store.findById(id(email), Document.class, STAFF))
                .map(StaffAccounts::account);
    }

    boolean none() {
        return !store.exists(new Query(), STAFF);
    }

    /** Adds an account; false when one with that address is there already. */
    boolean add(Account account) {
        try {
            store.insert(document(account), STAFF);
            return true;
        } catch (DuplicateKeyException there) {
            return false;
        }
    }

    /**
     * Gives an account a password of its owner's choice, which ends all its sessions.
     *
     * @return false when the password has been changed meanwhile
     */
    boolean changePassword(StaffMember member, String hash) {
        var seen = query(where("_id").is(member.email()).and("generation").is(member.generation()));
        var change = new Update().set("hash", hash).set("mustChange", false).inc("generation", 1);
        return store.updateFirst(seen, change, STAFF).getModifiedCount() == 1;
    }

    private static Document document(Account account) {
        StaffMember member = account.member();
        return new Document("_id", member.email())
                .append("firstName", member.firstName())
                .append(
                        "roles",
                        member.roles().stream().map(Role::name).sorted().toList())
                .append("mustChange", member.mustChange())
                .append("generation", member.generation())
                .append("hash", account.hash());
    }

    private static Account account(Document found) {
        StaffMember member = new StaffMember(
                found.getString("_id"),
                found.getString("firstName"),
                roles(found.getList("roles", String.class)),
                found.getBoolean("mustChange"),
                found.getInteger("generation"));
        return new Account(member, found.getString("hash"));
    }

    private static Set<Role> roles(List<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.forEach(name -> roles.add(Role.valueOf(name)));
        return roles;
    }
}

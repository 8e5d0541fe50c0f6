package fr.escale.security;

import fr.escale.speech.Tongue;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An account as it lies in the store. */
final class StaffDocument {
    private StaffDocument() {}

    static Document of(Account account) {
        StaffMember member = account.member();
        return new Document("_id", member.email())
                .append("firstName", member.firstName())
                .append("roles", names(member.roles()))
                .append("referents", member.referents())
                .append("mustChange", member.mustChange())
                .append("generation", member.generation())
                .append("tongue", member.tongue().code())
                .append("hash", account.hash())
                .append("disabled", account.disabled());
    }

    /** Those of before roles had territories, accounts could be disabled and a language be chosen are read too. */
    static Account read(Document found) {
        StaffMember member = new StaffMember(
                found.getString("_id"),
                found.getString("firstName"),
                roles(found.getList("roles", String.class)),
                found.getList("referents", String.class, List.of()),
                found.getBoolean("mustChange"),
                found.getInteger("generation"),
                Tongue.coded(found.getString("tongue")));
        return new Account(
                member,
                found.getString("hash"),
                found.getBoolean("disabled", false),
                found.containsKey("code"),
                instant(found.getDate("lastSignIn")),
                instant(found.getEmbedded(List.of("invitation", "until"), Date.class)));
    }

    static List<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toList();
    }

    private static Set<Role> roles(List<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.forEach(name -> roles.add(Role.valueOf(name)));
        return roles;
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant).orElse(null);
    }
}

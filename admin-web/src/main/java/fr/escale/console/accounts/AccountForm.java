package fr.escale.console.accounts;

import static fr.escale.speech.Speech.say;

import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.security.Accounts.Row;
import fr.escale.security.Role;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/**
 * An account as a form.
 *
 * @param problems what is wrong, by field
 */
record AccountForm(
        String email, String firstName, Set<Role> roles, List<String> referents, Map<String, String> problems) {
    /** No e-mail address is longer (RFC 5321). */
    private static final int LONGEST_EMAIL = 254;

    private static final int LONGEST_NAME = 60;

    static AccountForm fresh() {
        return new AccountForm("", "", Set.of(Role.REFERENT), List.of(), Map.of());
    }

    static AccountForm of(Row row) {
        return new AccountForm(row.email(), row.firstName(), row.roles(), row.referents(), Map.of());
    }

    /** @param email whose it is already; empty for a new one */
    static AccountForm read(MultiValueMap<String, String> typed, String email, Referents all) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        typed.getOrDefault("role", List.of()).forEach(word -> Role.of(word).ifPresent(roles::add));
        List<String> known = all.all().stream().map(Referent::id).toList();
        var form = new AccountForm(
                email.isEmpty() ? text(typed, "email") : email,
                text(typed, "firstName"),
                roles,
                typed.getOrDefault("referent", List.of()).stream()
                        .filter(known::contains)
                        .toList(),
                new HashMap<>());
        form.check();
        return form;
    }

    /** The same with one more problem. */
    AccountForm with(String field, String problem) {
        var more = new HashMap<>(problems);
        more.put(field, problem);
        return new AccountForm(email, firstName, roles, referents, more);
    }

    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    /** Whether this role is ticked. */
    public boolean has(String word) {
        return Role.of(word).filter(roles::contains).isPresent();
    }

    private void check() {
        if (email.length() > LONGEST_EMAIL || !email.matches("[^\\s@/]+@[^\\s@/]+\\.[^\\s@/]+")) {
            problems.put("email", say("Il faut une adresse e-mail, comme prenom@exemple.fr."));
        }
        if (firstName.isEmpty() || firstName.length() > LONGEST_NAME) {
            problems.put("firstName", say("Il faut un prénom, {0} caractères au plus.", LONGEST_NAME));
        }
        if (roles.isEmpty()) {
            problems.put("role", say("Coche au moins un rôle."));
        }
    }

    private static String text(MultiValueMap<String, String> typed, String field) {
        return Optional.ofNullable(typed.getFirst(field)).orElse("").strip();
    }
}

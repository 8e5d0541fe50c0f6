package fr.escale.security;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** Accounts for the stage, whose other parts are the real ones. */
public final class Players {
    private Players() {}

    /** Adds somebody whose password is their own already. */
    public static void add(ApplicationContext stage, String email, String firstName, String password, Role role) {
        var member = new StaffMember(email, firstName, Set.of(role), List.of(), false, 0);
        var hash = stage.getBean(Passwords.class).hash(password);
        stage.getBean(StaffAccounts.class).add(Account.of(member, hash));
    }
}

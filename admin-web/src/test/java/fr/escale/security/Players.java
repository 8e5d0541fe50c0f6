package fr.escale.security;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;

/** Accounts for the stage, whose other parts are the real ones. */
public final class Players {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Players() {}

    /** Adds somebody whose password is their own already. */
    public static void add(ApplicationContext stage, String email, String firstName, String password, Role role) {
        var member = new StaffMember(email, firstName, Set.of(role), List.of(), false, 0);
        var hash = stage.getBean(Passwords.class).hash(password);
        stage.getBean(StaffAccounts.class).add(Account.of(member, hash));
    }

    /** Adds somebody to a store on which no program runs. */
    public static void add(MongoOperations store, String email, Role role) {
        var member = new StaffMember(email, "", Set.of(role), List.of(), false, 0);
        new StaffAccounts(store).add(Account.of(member, "hash"));
    }

    /** What an authenticator app shows for a secret as the page shows it. */
    public static String code(String secret, Instant at) {
        var bytes = new ByteArrayOutputStream();
        int waiting = 0;
        int count = 0;
        for (char letter : secret.replace(" ", "").toCharArray()) {
            waiting = waiting << 5 | BASE32.indexOf(letter);
            count += 5;
            if (count >= 8) {
                count -= 8;
                bytes.write(waiting >> count);
                waiting &= (1 << count) - 1;
            }
        }
        return Totp.code(bytes.toByteArray(), Totp.step(at));
    }
}

package fr.escale.security;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Hashes passwords with Argon2id and compares them; makes the first one when nobody chose it. */
class Passwords {
    /** OWASP's first choice: 19 MiB, two rounds, one lane. */
    private static final int MEMORY_KIB = 19 * 1024;

    private static final int ROUNDS = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    /** Fits no password; comparing with it takes as long as with a real one, so time does not tell who has an account. */
    static final String NOBODYS =
            "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s".formatted(MEMORY_KIB, ROUNDS, "A".repeat(22), "A".repeat(43));

    /** No letters or digits that are taken for one another when read aloud or copied by hand. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEMORY_KIB, ROUNDS);
    /** Each comparison takes memory and a core: a flood of sign-ins must wait in line, not fill the heap. */
    private final Semaphore turns = new Semaphore(4);

    private final SecureRandom random;

    Passwords(SecureRandom random) {
        this.random = random;
    }

    String hash(String password) {
        return inTurn(() -> required(argon2.encode(password)));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> argon2.matches(password, hash));
    }

    /** Four groups of four: 79 bits. */
    String generate() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private static String required(@Nullable String hash) {
        return Objects.requireNonNull(hash, "a password has a hash");
    }
}

package fr.escale.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.store.EmbeddedStore;
import fr.escale.store.Seal;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodesTest {
    private static final String LEA = "lea@exemple.fr";
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofMinutes(2));

    @TempDir
    Path directory;

    private EmbeddedStore embedded;
    private StaffAccounts staff;
    private Codes codes;
    private byte[] secret;

    @BeforeEach
    void somebody() {
        embedded = EmbeddedStore.open(directory);
        staff = new StaffAccounts(embedded.operations());
        var passwords = new Passwords(new SecureRandom());
        codes = new Codes(embedded.operations(), Seal.ofRandomKey(), passwords, new SecureRandom());
        staff.add(Account.of(new StaffMember(LEA, "", Set.of(Role.REFERENT), List.of(), false, 0), "a hash"));
        secret = codes.secret();
    }

    @AfterEach
    void close() {
        embedded.close();
    }

    @Test
    void aWrongFirstCodeTurnsNothingOn() {
        assertThat(codes.turnOn(LEA, secret, "000000x", NOW)).isEmpty();
        assertThat(staff.find(LEA).orElseThrow().withCode()).isFalse();
        assertThat(codes.takes(LEA, code(NOW), NOW)).isFalse();
    }

    @Test
    void aCodeIsTakenOnceAndAnOlderOneNoLonger() {
        codes.turnOn(LEA, secret, code(NOW), NOW);
        assertThat(staff.find(LEA).orElseThrow().withCode()).isTrue();
        assertThat(codes.takes(LEA, code(NOW), NOW))
                .as("the one it was turned on with")
                .isFalse();
        assertThat(codes.takes(LEA, "12345", LATER)).isFalse();
        assertThat(codes.takes(
                        LEA, code(LATER).substring(0, 3) + " " + code(LATER).substring(3), LATER))
                .isTrue();
        assertThat(codes.takes(LEA, code(LATER), LATER)).isFalse();
        assertThat(codes.takes(LEA, code(LATER.minusSeconds(30)), LATER)).isFalse();
    }

    @Test
    void aSpareCodeIsTakenOnceAndNewOnesEndTheOld() {
        var spare = codes.turnOn(LEA, secret, code(NOW), NOW).orElseThrow();
        assertThat(spare).hasSize(10).doesNotHaveDuplicates();
        assertThat(codes.takes(LEA, " " + spare.getFirst().toUpperCase(Locale.ROOT), NOW))
                .isTrue();
        assertThat(codes.takes(LEA, spare.getFirst(), NOW)).isFalse();
        assertThat(codes.left(LEA)).isEqualTo(9);
        var fresh = codes.renewSpare(LEA);
        assertThat(codes.takes(LEA, spare.getLast(), NOW)).isFalse();
        assertThat(codes.takes(LEA, fresh.getLast(), NOW)).isTrue();
    }

    @Test
    void neitherTheSecretNorASpareCodeCanBeReadInTheStore() {
        var spare = codes.turnOn(LEA, secret, code(NOW), NOW).orElseThrow();
        var kept = embedded.operations()
                .findAll(Document.class, "staff")
                .getFirst()
                .toJson();
        assertThat(kept)
                .doesNotContain(spare)
                .doesNotContain(Base64.getEncoder().encodeToString(secret));
    }

    @Test
    void turnedOffNoCodeIsAskedForNorTaken() {
        codes.turnOn(LEA, secret, code(NOW), NOW);
        codes.turnOff(LEA);
        assertThat(staff.find(LEA).orElseThrow().withCode()).isFalse();
        assertThat(codes.takes(LEA, code(LATER), LATER)).isFalse();
        codes.renewSpare(LEA);
        assertThat(staff.find(LEA).orElseThrow().withCode()).isFalse();
    }

    private String code(Instant at) {
        return Totp.code(secret, Totp.step(at));
    }
}

package fr.escale.console.duty;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.duty.Bell.Kind;
import fr.escale.duty.Bell.Proof;
import fr.escale.duty.Bell.State;
import fr.escale.duty.Chain.Report;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The desk says whether alerts arrive, and what to do when they do not. */
class ChainLineTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void aFreshProofWithoutFaultIsSound() {
        var line = line(
                NOW.minus(Duration.ofHours(2)), new Proof(Kind.MAIL, State.WORKS), new Proof(Kind.PUSH, State.OFF));
        assertThat(line.sound()).isTrue();
        assertThat(line.words()).isEqualTo("Alertes vérifiées : 8:00");
    }

    @Test
    void whatIsBrokenIsSaidWithWhatToDo() {
        var line = line(NOW, new Proof(Kind.MAIL, State.REFUSED));
        assertThat(line.sound()).isFalse();
        assertThat(line.words()).startsWith("Une alerte n’arriverait pas.");
        assertThat(line.todo()).singleElement().asString().contains("ESCALE_MAIL_PASSWORD");
    }

    @Test
    void anOldProofAndNoProofAreNotSound() {
        assertThat(line(NOW.minus(Duration.ofHours(40)), new Proof(Kind.MAIL, State.WORKS))
                        .sound())
                .isFalse();
        assertThat(ChainLine.of(Optional.empty(), NOW, PARIS).sound()).isFalse();
    }

    @Test
    void whereNothingRingsItDoesNotSayThatAlertsWereProved() {
        var line = line(NOW, new Proof(Kind.PUSH, State.OFF), new Proof(Kind.MAIL, State.OFF));
        assertThat(line.sound()).isFalse();
        assertThat(line.words()).startsWith("Rien ne sonne");
        assertThat(line.todo()).isNotEmpty();
    }

    private static ChainLine line(Instant at, Proof... proofs) {
        return ChainLine.of(Optional.of(new Report(at, List.of(proofs))), NOW, PARIS);
    }
}

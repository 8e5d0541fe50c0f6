package fr.escale.duty.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.escale.duty.Alerts.Cause;
import fr.escale.duty.Bell.Ring;
import fr.escale.duty.Bell.Rung;
import fr.escale.duty.Bell.State;
import fr.escale.duty.Staff;
import fr.escale.setting.WrongSettingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail through a real SMTP conversation. */
class MailBellTest {
    private static final Ring RING = new Ring("c1", Cause.DISTRESS, 0, Instant.EPOCH);
    private static final List<Staff.Member> TWO = List.of(
            new Staff.Member("lea@exemple.fr", "Léa", List.of()),
            new Staff.Member("sami@exemple.fr", "Sami", List.of()));

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void everyoneCalledGetsAMailOfTheirOwnThatSaysNothingOfThePerson() throws Exception {
        assertThat(bell("").ring(RING, TWO)).isEqualTo(new Rung(2, 0));
        assertThat(server.getReceivedMessages())
                .extracting(mail -> mail.getAllRecipients()[0].toString())
                .containsExactly("lea@exemple.fr", "sami@exemple.fr");
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Escale : quelqu’un a besoin de toi");
        assertThat(String.valueOf(mail.getContent()))
                .contains("https://escale.exemple.fr/console/desk/c1")
                .doesNotContainIgnoringCase("détresse", "suicid");
    }

    @Test
    void everyoneIsWrittenToInTheLanguageTheyReadTheConsoleIn() throws Exception {
        var nina = new Staff.Member("nina@exemple.fr", "Nina", List.of(), Locale.UK);
        bell("").ring(new Ring("c1", Cause.WAITING, 1, Instant.EPOCH), List.of(TWO.getFirst(), nina));
        assertThat(server.getReceivedMessages())
                .extracting(mail -> mail.getSubject())
                .containsExactly("Escale : quelqu’un a besoin de toi", "Escale: someone needs you");
        assertThat(String.valueOf(server.getReceivedMessages()[1].getContent()))
                .contains("Nobody has answered yet.", "Open the desk: https://escale.exemple.fr/console/desk/c1")
                .doesNotContain("bureau");
    }

    @Test
    void signingInIsProvedWithoutSendingAnything() {
        server.setUser("escale@exemple.fr", "escale", "le bon");
        assertThat(bell("").prove(TWO, Instant.EPOCH).state()).isEqualTo(State.WORKS);
        server.getManagers().getUserManager().setAuthRequired(true);
        assertThat(bell("le mauvais").prove(TWO, Instant.EPOCH).state()).isEqualTo(State.REFUSED);
        assertThat(bell("le bon").prove(TWO, Instant.EPOCH).state()).isEqualTo(State.WORKS);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsToldAndBreaksNothing() {
        var bell = bell("");
        server.stop();
        assertThat(bell.prove(TWO, Instant.EPOCH).state()).isEqualTo(State.UNREACHABLE);
        assertThat(bell.ring(RING, TWO)).isEqualTo(new Rung(0, 2));
    }

    @Test
    void withoutAServerThereIsNoMail() {
        var off = new MailBell(new MailSettings("", 587, "", "", "", "starttls"), new NamedTeam(), "");
        assertThat(off.prove(TWO, Instant.EPOCH).state()).isEqualTo(State.OFF);
        assertThat(off.ring(RING, TWO)).isEqualTo(Rung.NONE);
    }

    @Test
    void halfMadeSettingsStopTheStart() {
        assertThatThrownBy(() -> new MailSettings("smtp.exemple.fr", 587, "", "", "", "starttls"))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageStartingWith("ESCALE_MAIL_FROM");
        assertThatThrownBy(() -> new MailSettings("", 587, "", "", "", "ssl"))
                .hasMessageStartingWith("ESCALE_MAIL_TLS");
    }

    @Test
    void noPasswordStandsInALog() {
        assertThat(new MailSettings("h", 1, "u", "geheim", "a@b", "none").toString())
                .doesNotContain("geheim");
    }

    /** Signs in when there is a password. */
    private MailBell bell(String password) {
        var user = password.isEmpty() ? "" : "escale";
        var settings =
                new MailSettings("localhost", server.getSmtp().getPort(), user, password, "escale@exemple.fr", "none");
        return new MailBell(settings, new NamedTeam(), "https://escale.exemple.fr");
    }
}

package fr.escale.duty.post;

import fr.escale.duty.Bell;
import fr.escale.duty.BellWords;
import fr.escale.duty.Staff;
import fr.escale.team.Team;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail to everyone who is called. It names no person and repeats no words: mail is read on the way. */
final class MailBell implements Bell {
    private static final String PATIENCE = "5000";

    private final MailSettings settings;
    private final JavaMailSenderImpl server;
    private final Team team;
    private final String publicUrl;

    /** @param publicUrl where the desk is, without a slash at the end; empty when nobody has said */
    MailBell(MailSettings settings, Team team, String publicUrl) {
        this.settings = settings;
        this.server = server(settings);
        this.team = team;
        this.publicUrl = publicUrl;
    }

    private static JavaMailSenderImpl server(MailSettings settings) {
        var server = new JavaMailSenderImpl();
        server.setHost(settings.host());
        server.setPort(settings.port());
        server.setDefaultEncoding("UTF-8");
        if (!settings.user().isBlank()) {
            server.setUsername(settings.user());
            server.setPassword(settings.password());
        }
        server.setJavaMailProperties(properties(settings));
        return server;
    }

    /** The server's name is checked against its certificate, and nothing is said before that. */
    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isBlank()));
        properties.setProperty(
                "mail.smtp.starttls.enable", String.valueOf(settings.tls().equals("starttls")));
        properties.setProperty(
                "mail.smtp.starttls.required", String.valueOf(settings.tls().equals("starttls")));
        properties.setProperty(
                "mail.smtp.ssl.enable", String.valueOf(settings.tls().equals("tls")));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        for (String wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.setProperty("mail.smtp." + wait, PATIENCE);
        }
        return properties;
    }

    @Override
    public Kind kind() {
        return Kind.MAIL;
    }

    @Override
    public Rung ring(Ring ring, List<Staff.Member> whom) {
        if (!settings.isOn() || whom.isEmpty()) {
            return Rung.NONE;
        }
        var mails = whom.stream().map(member -> mail(member, ring)).toArray(SimpleMailMessage[]::new);
        return sent(mails);
    }

    private Rung sent(SimpleMailMessage... mails) {
        try {
            server.send(mails);
            return new Rung(mails.length, 0);
        } catch (MailSendException some) {
            int failed = Math.clamp(some.getFailedMessages().size(), 1, mails.length);
            return new Rung(mails.length - failed, failed);
        } catch (MailException none) {
            return new Rung(0, mails.length);
        }
    }

    private SimpleMailMessage mail(Staff.Member to, Ring ring) {
        var service = team.card().service().isBlank() ? "Escale" : team.card().service();
        var mail = new SimpleMailMessage();
        mail.setFrom(settings.from());
        mail.setTo(to.email());
        var words = BellWords.in(to.language());
        mail.setSubject(words.say("needed", service));
        mail.setText(text(words, ring));
        return mail;
    }

    private String text(BellWords words, Ring ring) {
        var where = publicUrl.isEmpty()
                ? words.say("open-on-top")
                : words.say("open-at", publicUrl + "/console/desk/" + ring.conversation());
        var how = ring.step() == 0 ? "" : words.say("nobody-yet") + "\n";
        return words.say("waits") + "\n" + how + where + "\n\n" + words.say("says-nothing") + "\n";
    }

    @Override
    public Proof prove(List<Staff.Member> onDuty, Instant now) {
        return new Proof(Kind.MAIL, settings.isOn() ? state() : State.OFF);
    }

    /** Connects, says who we are and signs in; sends nothing. */
    private State state() {
        try {
            server.testConnection();
            return State.WORKS;
        } catch (AuthenticationFailedException | MailAuthenticationException refused) {
            return State.REFUSED;
        } catch (MessagingException away) {
            return State.UNREACHABLE;
        }
    }
}

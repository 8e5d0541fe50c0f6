package fr.escale.opening;

import fr.escale.channel.Channel;
import fr.escale.security.FirstAdministrator;
import fr.escale.security.FirstAdministrator.Key;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started Escale where it is and, once, how to sign in for the first time. */
@Component
class Greeting {
    private final FirstAdministrator administrator;
    private final boolean tryit;

    Greeting(FirstAdministrator administrator, List<Channel> channels) {
        this.administrator = administrator;
        this.tryit = channels.stream().anyMatch(channel -> channel.name().equals("tryit"));
    }

    @EventListener
    void open(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.print(words("http://localhost:" + web.getWebServer().getPort()));
        }
    }

    /** The password stands here and nowhere else: not in a log, not in a file. */
    private String words(String address) {
        String chat = tryit ? "  Le tchat pour essayer : %s/%n".formatted(address) : "";
        String console = "  L’espace de l’équipe  : %s/console%n".formatted(address);
        return "%n%s%s%s%n"
                .formatted(
                        chat, console, administrator.make().map(Greeting::key).orElse(""));
    }

    private static String key(Key key) {
        String password = key.generated().orElse("celui de ESCALE_ADMIN_PASSWORD");
        String note = key.generated().isPresent() ? "Note-le, il ne s’affichera plus. " : "";
        return "%n  Première connexion    : %s%n  Mot de passe          : %s%n  %sTu choisiras le tien en arrivant.%n"
                .formatted(key.email(), password, note);
    }
}

package fr.escale.opening;

import fr.escale.security.FirstAdministrator;
import fr.escale.security.FirstAdministrator.Key;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started Escale where it is and, once, how to sign in for the first time. */
@Component
class Greeting {
    private final FirstAdministrator administrator;

    Greeting(FirstAdministrator administrator) {
        this.administrator = administrator;
    }

    @EventListener
    void open(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.print(words("http://localhost:" + web.getWebServer().getPort()));
        }
    }

    /** The password stands here and nowhere else: not in a log, not in a file. */
    private String words(String address) {
        String addresses = """
                  Le tchat pour essayer   %1$s/
                  L'espace de l'équipe    %1$s/console
                """.formatted(address);
        return addresses + administrator.make().map(Greeting::key).orElse("") + System.lineSeparator();
    }

    private static String key(Key key) {
        return key.generated()
                .map(password -> """

                          Première connexion : %s
                          Mot de passe       : %s
                          Notez-le, il ne s'affichera plus. Vous choisirez le vôtre en arrivant.
                        """.formatted(key.email(), password))
                .orElse("""

                          Première connexion : %s, avec le mot de passe de ESCALE_ADMIN_PASSWORD.
                          Vous choisirez le vôtre en arrivant.
                        """.formatted(key.email()));
    }
}

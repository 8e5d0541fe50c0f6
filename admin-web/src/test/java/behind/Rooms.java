package behind;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stands behind the gate: whoever gets here was let in. */
@RestController
public class Rooms {
    @RequestMapping({
        "/",
        "/console/desk",
        "/console/service",
        "/console/service/protocole/texte",
        "/console/reponses",
        "/console/agenda",
        "/console/tour",
        "/console/tour/x/annuler",
        "/console/workshops",
        "/console/agenda/events",
        "/console/agenda/glisser/x",
        "/console/agenda/disponibilites/r1",
        "/console/fiches",
        "/console/flows",
        "/console/flows/logement/publier",
        "/console/equipe",
        "/console/whatsapp",
        "/console/comptes",
        "/console/journal",
        "/console/nouveau",
        "/calendar/secret.ics",
        "/fichiers/secret.jpg",
        "/webhooks/whatsapp",
        "/tryit/someone/messages",
        "/api/v1/answers",
        "/api/v1/secret",
        "/actuator/health",
        "/actuator/prometheus",
        "/actuator/env"
    })
    String in() {
        return "in";
    }
}

package fr.escale.duty.push;

import fr.escale.duty.Bell.Ring;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a phone shows, as the service worker reads it. It names no person, no words and no subject: phones lie on
 * tables.
 */
final class PushText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PushText() {}

    static String of(Ring ring, String service) {
        return json(
                service + " : quelqu’un a besoin de toi",
                ring.step() == 0 ? "Ouvre le bureau." : "Personne n’a encore répondu. Ouvre le bureau.",
                "/console/desk/" + ring.conversation(),
                ring.conversation(),
                false);
    }

    /** Shown without a sound, and gone with the next one. */
    static String ofProof(String service) {
        return json(
                service + " : les alertes arrivent",
                "Vérification du jour, rien à faire.",
                "/console/service",
                "proof",
                true);
    }

    static String ofTry(String service) {
        return json(
                service + " : essai d’alerte",
                "Ton téléphone sonne bien. Rien à faire.",
                "/console/service",
                "try",
                false);
    }

    private static String json(String title, String body, String address, String tag, boolean silent) {
        return JSON.writeValueAsString(
                Map.of("title", title, "body", body, "address", address, "tag", tag, "silent", silent));
    }
}

package fr.escale.duty.push;

import fr.escale.duty.Bell.Ring;
import fr.escale.duty.BellWords;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a phone shows in its owner's language, as the service worker reads it. It names no person, no words and no
 * subject: phones lie on tables.
 *
 * @param service what the team calls its service
 */
record PushText(String service, Locale language) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    String of(Ring ring) {
        var open = words().say("open");
        return json(
                words().say("needed", service),
                ring.step() == 0 ? open : words().say("nobody-yet") + " " + open,
                "/console/desk/" + ring.conversation(),
                ring.conversation(),
                false);
    }

    /** Shown without a sound, and gone with the next one. */
    String ofProof() {
        return json(words().say("proof", service), words().say("proof-why"), "/console/service", "proof", true);
    }

    String ofTry() {
        return json(words().say("try", service), words().say("try-why"), "/console/service", "try", false);
    }

    private BellWords words() {
        return BellWords.in(language);
    }

    private static String json(String title, String body, String address, String tag, boolean silent) {
        return JSON.writeValueAsString(
                Map.of("title", title, "body", body, "address", address, "tag", tag, "silent", silent));
    }
}

package fr.escale.engine;

import fr.escale.flow.Language;
import fr.escale.flow.Limits;
import fr.escale.flow.Reply;
import fr.escale.manner.Manner;
import fr.escale.manner.Vous;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** "Tu" to everybody, "vous" to who says "vous", until they say "tu". In French only. */
public final class Courtesy {
    private static final String VOUS = "_vous";
    private static final Vous WORDS = Vous.shipped();

    private Courtesy() {}

    /** The session with what this input shows of how the person wants to be spoken to. */
    public static Session hear(Session session, Input input, Language language) {
        return input instanceof Input.Text said && language == Language.FR
                ? Manner.of(said.text()).map(manner -> noted(session, manner)).orElse(session)
                : session;
    }

    private static Session noted(Session session, Manner manner) {
        if (session.variables().containsKey(VOUS) == (manner == Manner.VOUS)) {
            return session;
        }
        Map<String, String> variables = new HashMap<>(session.variables());
        if (manner == Manner.VOUS) {
            variables.put(VOUS, "");
        } else {
            variables.remove(VOUS);
        }
        return new Session(
                session.at(), session.returns(), variables, session.awaits(), session.misses(), session.greeted());
    }

    /** What is said, as this person is spoken to. Said twice, it stays as it is. */
    public static Reply say(Reply reply, Session session, Language language) {
        return say(reply, session.variables(), language);
    }

    static Reply say(Reply reply, Map<String, String> variables, Language language) {
        return language == Language.FR && variables.containsKey(VOUS) ? reply.saying(polite(reply.text())) : reply;
    }

    /** "Vous" is longer than "tu": what no longer fits above buttons stays as it was. */
    private static String polite(String text) {
        return Optional.of(WORDS.say(text))
                .filter(longer -> longer.length() <= Math.max(text.length(), Limits.WHATSAPP.bodyWithButtons()))
                .orElse(text);
    }
}

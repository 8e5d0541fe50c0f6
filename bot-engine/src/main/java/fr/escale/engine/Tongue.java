package fr.escale.engine;

import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The language of an answer: the one the person chose, unless they surely write another. Then they are answered in that
 * one, and offered to keep it.
 */
final class Tongue {
    private static final String WRITES = "_writes";
    private static final String OFFERED = "_offered";

    private Tongue() {}

    /** The session with what this input tells of the person's language. */
    static Session hear(Session session, Setting setting) {
        Language written = setting.written();
        if (written == null) {
            return session;
        }
        Map<String, String> variables = new HashMap<>(session.variables());
        if (written == setting.language()) {
            variables.remove(WRITES);
        } else {
            variables.put(WRITES, written.code());
        }
        return new Session(
                session.at(), session.returns(), variables, session.awaits(), session.misses(), session.greeted());
    }

    static Language of(Map<String, String> variables, Language chosen) {
        return Optional.ofNullable(variables.get(WRITES))
                .flatMap(Language::known)
                .orElse(chosen);
    }

    /** Offers once to go on in the language they write; what was said is answered besides. */
    static void offer(Turn turn) {
        if (turn.variables.containsKey(WRITES) && turn.variables.putIfAbsent(OFFERED, "") == null) {
            List<Button> ways =
                    sharingLetters(turn.language).stream().map(Tongue::button).toList();
            turn.say(Reply.buttons(turn.own("offer-language"), ways));
        }
    }

    /** The languages written in the same Cyrillic letters, this one first: few words may not tell which it is. */
    private static List<Language> sharingLetters(Language language) {
        return switch (language) {
            case UK -> List.of(Language.UK, Language.RU);
            case RU -> List.of(Language.RU, Language.UK);
            default -> List.of(language);
        };
    }

    /** From now on the chosen language counts. */
    static void choose(Turn turn) {
        turn.variables.remove(WRITES);
        turn.variables.remove(OFFERED);
    }

    static Button button(Language language) {
        return new Button(Tapping.id(Order.speak(language)), language.ownName());
    }
}

package fr.escale.engine;

import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The language of an answer: the one the person chose, unless they write in a script that this one does not have. Then
 * they are answered in the language of that script, and offered to keep it.
 */
final class Tongue {
    private static final String WRITES = "_writes";
    private static final String OFFERED = "_offered";

    private Tongue() {}

    /** The session with what the script of this input tells. */
    static Session hear(Session session, Input input, Language chosen) {
        if (!(input instanceof Input.Text text) || !WritingSystem.has(text.text())) {
            return session;
        }
        Map<String, String> variables = new HashMap<>(session.variables());
        Optional<Language> foreign = WritingSystem.languageOf(text.text(), chosen);
        foreign.ifPresentOrElse(language -> variables.put(WRITES, language.code()), () -> variables.remove(WRITES));
        return new Session(
                session.at(), session.returns(), variables, session.awaits(), session.misses(), session.greeted());
    }

    static Language of(Map<String, String> variables, Language chosen) {
        return Optional.ofNullable(variables.get(WRITES))
                .flatMap(Language::known)
                .orElse(chosen);
    }

    /** Offers once to go on in the language of the script; what was said is answered besides. */
    static void offer(Turn turn) {
        if (turn.variables.containsKey(WRITES) && turn.variables.putIfAbsent(OFFERED, "") == null) {
            List<Button> ways = WritingSystem.sharedBy(turn.language).stream()
                    .map(Tongue::button)
                    .toList();
            turn.say(Reply.buttons(turn.own("offer-language"), ways));
        }
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

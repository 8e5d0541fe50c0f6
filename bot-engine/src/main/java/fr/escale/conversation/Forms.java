package fr.escale.conversation;

import fr.escale.flow.Language;
import java.util.Map;
import java.util.Optional;

/** The forms that the platforms have agreed to. The channels provide them. */
public interface Forms {
    /** What a form is for. */
    enum Purpose {
        /** Somebody has an answer for the person, who must write first to get it. */
        ANSWER,
        /** They have something planned, at {@code when}. */
        REMINDER
    }

    /**
     * A form that would leave now.
     *
     * @param values by name, what it is to say
     * @return empty when that account has none, or its platform has not agreed to it (any more)
     */
    Optional<Form> find(String channel, String account, Purpose purpose, Language language, Map<String, String> values);
}

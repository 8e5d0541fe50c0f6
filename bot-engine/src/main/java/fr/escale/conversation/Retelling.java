package fr.escale.conversation;

import fr.escale.engine.Speech;
import fr.escale.flow.Language;
import fr.escale.knowledge.Told;
import fr.escale.model.LanguageModel;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers in other words, where a language model is set. The person is told each time. */
@Component
class Retelling {
    /** Less says too little to be asked again in other words. */
    private static final int SHORTEST_QUESTION = 8;

    private final LanguageModel model;
    private final Speech speech = Speech.shipped();

    Retelling(LanguageModel model) {
        this.model = model;
    }

    /** A French answer in the person's language where the model can; else as it is. */
    Told in(Language language, Told told) {
        return Language.of(told.language()) == language
                ? told
                : model.translated(told.text(), language.locale())
                        .map(text -> noted(text, language, "machine-translated"))
                        .orElse(told);
    }

    /** Whether this answer may be asked for in simpler words. */
    boolean canSimplify(Told told) {
        return model.isOn() && Language.of(told.language()) == Language.FR;
    }

    /** A French answer in simpler words; nothing when there are none. */
    Optional<Told> simpler(Told told) {
        return model.simpler(told.text()).map(text -> noted(text, Language.FR, "machine-simplified"));
    }

    /** A question that found nothing in clearer words, to search with. */
    Optional<String> clearer(String question) {
        return question.strip().length() < SHORTEST_QUESTION ? Optional.empty() : model.clearer(question);
    }

    /** An answer that was found with clearer words. */
    Told understood(Told told) {
        return noted(told.text(), Language.of(told.language()), "machine-understood");
    }

    private Told noted(String text, Language language, String note) {
        return new Told(text + "\n\n" + speech.say(language, note, Map.of()), language.code());
    }
}

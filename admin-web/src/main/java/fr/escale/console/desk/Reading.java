package fr.escale.console.desk;

import fr.escale.flow.Language;
import fr.escale.model.LanguageModel;
import fr.escale.safety.Safety;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Help with a language that staff do not speak, where a language model is set. Words of distress never leave for it. */
@Component
class Reading {
    private final LanguageModel model;
    private final Safety safety;

    Reading(LanguageModel model, Safety safety) {
        this.model = model;
        this.safety = safety;
    }

    boolean isOn() {
        return model.isOn();
    }

    /** What somebody wrote, in French; empty when there is no help. */
    Optional<String> inFrench(String text) {
        return isSafe(text) ? model.inFrench(text) : Optional.empty();
    }

    /** A French reply in their language; empty when there is no help, or what came back may not say the same. */
    Optional<String> inTheirs(String text, Language language) {
        return isSafe(text) ? model.translated(text, language.locale()) : Optional.empty();
    }

    private boolean isSafe(String text) {
        return model.isOn() && safety.hear(text).isEmpty();
    }
}

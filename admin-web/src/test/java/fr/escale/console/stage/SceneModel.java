package fr.escale.console.stage;

import fr.escale.model.LanguageModel;
import java.util.Locale;
import java.util.Optional;

/** A language model that knows two sentences. */
public class SceneModel implements LanguageModel {
    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public Optional<String> clearer(String question) {
        return Optional.empty();
    }

    @Override
    public Optional<String> translated(String answer, Locale language) {
        return answer.equals("Je t’appelle demain.") ? Optional.of("I will call you tomorrow.") : Optional.empty();
    }

    @Override
    public Optional<String> inFrench(String message) {
        return message.equals("can you call me?") ? Optional.of("Tu peux m’appeler ?") : Optional.empty();
    }

    @Override
    public Optional<String> simpler(String answer) {
        return Optional.empty();
    }
}

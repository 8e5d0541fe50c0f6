package fr.escale.model;

import java.util.Locale;
import java.util.Optional;

/** Without {@code ESCALE_LLM_BASE_URL}. */
record NoModel() implements LanguageModel {
    @Override
    public boolean isOn() {
        return false;
    }

    @Override
    public Optional<String> clearer(String question) {
        return Optional.empty();
    }

    @Override
    public Optional<String> translated(String answer, Locale language) {
        return Optional.empty();
    }

    @Override
    public Optional<String> inFrench(String message) {
        return Optional.empty();
    }

    @Override
    public Optional<String> simpler(String answer) {
        return Optional.empty();
    }
}

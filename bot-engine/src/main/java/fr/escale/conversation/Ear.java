package fr.escale.conversation;

import fr.escale.engine.Input;
import fr.escale.flow.Language;
import fr.escale.knowledge.language.Detection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** Hears in which language somebody writes. The lists are read beside the start, which does not wait for them. */
@Component
class Ear {
    private final CompletableFuture<Detection> detection = CompletableFuture.supplyAsync(Detection::shipped);

    /** The language to go on in with them; empty when this tells too little to change anything. */
    Optional<Language> hears(Conversation c, Input input) {
        return input instanceof Input.Text said
                ? detection
                        .join()
                        .heard(
                                said.text(),
                                c.language().code(),
                                c.card.language().orElse(null))
                        .flatMap(Language::known)
                : Optional.empty();
    }

    /** The language of a question: its own where that is sure, else the conversation's. */
    Language of(Conversation c, String question) {
        return detection
                .join()
                .guess(question)
                .filter(guess -> guess.sure() || guess.byScript())
                .flatMap(guess -> Language.known(guess.language()))
                .orElseGet(c::language);
    }
}

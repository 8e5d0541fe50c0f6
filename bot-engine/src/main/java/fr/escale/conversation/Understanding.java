package fr.escale.conversation;

import fr.escale.conversation.Inbox.Row;
import fr.escale.engine.Outcome;
import fr.escale.knowledge.intent.Intents;
import fr.escale.knowledge.intent.Meaning;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** A wish and small talk are no questions: only the rest is looked up, and may become a gap. */
@Component
class Understanding {
    private final CompletableFuture<Intents> intents = CompletableFuture.supplyAsync(Intents::shipped);
    private final LookUp lookUp;

    Understanding(LookUp lookUp) {
        this.lookUp = lookUp;
    }

    Outcome answer(Conversation c, Row row, String question, Instant now) {
        Meaning meaning = intents.join().mean(question);
        return meaning.isSure() && c.mode == Mode.BOT
                ? new Outcome.Meant(
                        meaning.intent().name().toLowerCase(Locale.ROOT),
                        question.strip().hashCode())
                : lookUp.answer(c, row, question, now);
    }
}

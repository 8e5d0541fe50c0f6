package fr.escale.api;

import fr.escale.engine.Engine;
import fr.escale.engine.Order;
import fr.escale.knowledge.Answer;
import fr.escale.knowledge.Answers;
import fr.escale.safety.Danger;
import fr.escale.safety.Help;
import fr.escale.safety.Safety;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/answers}: what would be said to a question. Nothing is kept, no conversation is touched. */
@RestController
class AnswersApi {
    private final Answers answers;
    private final Safety safety;
    private final Help help;
    private final Engine engine;
    private final Clock clock;

    AnswersApi(Answers answers, Safety safety, Help help, Engine engine, Clock clock) {
        this.answers = answers;
        this.safety = safety;
        this.help = help;
        this.engine = engine;
        this.clock = clock;
    }

    @PostMapping("/api/v1/answers")
    Reaction answer(@RequestBody Question asked) {
        String question = asked.checked();
        return distress(question)
                .or(() -> order(question))
                .orElseGet(() -> known(answers.ask(question, asked.commune())));
    }

    /** First of all, as in a conversation. */
    private Optional<Reaction> distress(String question) {
        return safety.look(question).map(danger -> Reaction.byRule("distress", help(danger)));
    }

    private String help(Danger danger) {
        return help.say(danger, ZonedDateTime.now(clock));
    }

    private Optional<Reaction> order(String question) {
        return engine.order(question).flatMap(AnswersApi::kind).map(kind -> Reaction.byRule(kind, null));
    }

    /** The other orders (stop, erase, menu …) mean something inside a conversation only. */
    private static Optional<String> kind(Order order) {
        return switch (order) {
            case HUMAN -> Optional.of("human");
            case APPOINTMENT -> Optional.of("book");
            case CANCEL -> Optional.of("cancel");
            default -> Optional.empty();
        };
    }

    private Reaction known(Answer answer) {
        return switch (answer) {
            case Answer.Found found -> Reaction.of(found, answers.say(found.article(), LocalDate.now(clock)));
            case Answer.Choice choice -> Reaction.without("clarify", choice);
            case Answer.Unknown unknown -> Reaction.without("unknown", unknown);
        };
    }
}

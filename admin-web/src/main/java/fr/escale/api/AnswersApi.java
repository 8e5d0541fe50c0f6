package fr.escale.api;

import fr.escale.engine.Engine;
import fr.escale.engine.Order;
import fr.escale.engine.Speech;
import fr.escale.flow.Language;
import fr.escale.knowledge.Answer;
import fr.escale.knowledge.Answers;
import fr.escale.knowledge.Told;
import fr.escale.knowledge.intent.Intent;
import fr.escale.knowledge.intent.Intents;
import fr.escale.knowledge.intent.Meaning;
import fr.escale.knowledge.language.Detection;
import fr.escale.knowledge.language.Guess;
import fr.escale.safety.Help;
import fr.escale.safety.Plight;
import fr.escale.safety.Safety;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/answers}: what would be said to a question. Nothing is kept, no conversation is touched. */
@RestController
class AnswersApi {
    /** Where and when somebody meets us is known inside a conversation only. */
    private static final Set<Intent> NOTHING_ELSE = EnumSet.of(Intent.QUESTION, Intent.MINE, Intent.TOUR);

    private final Answers answers;
    private final Safety safety;
    private final Help help;
    private final Engine engine;
    private final Clock clock;
    private final Speech speech = Speech.shipped();

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
        Language language = language(asked, question);
        return distress(question, language)
                .or(() -> order(question, language))
                .orElseGet(() -> answered(question, language, answers.ask(question, asked.commune(), language.code())));
    }

    /** The one that is named, else the one it is written in. */
    private static Language language(Question asked, String question) {
        return Optional.ofNullable(asked.language())
                .or(() -> Detection.shipped().guess(question).map(Guess::language))
                .map(Language::of)
                .orElse(Language.FR);
    }

    /** First of all, as in a conversation. */
    private Optional<Reaction> distress(String question, Language language) {
        return safety.hear(question).map(plight -> Reaction.byRule("distress", help(plight, language), language));
    }

    private String help(Plight plight, Language language) {
        return help.in(language.code()).say(plight, ZonedDateTime.now(clock));
    }

    private Optional<Reaction> order(String question, Language language) {
        return engine.order(question).flatMap(AnswersApi::kind).map(kind -> Reaction.byRule(kind, null, language));
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

    /** What means something else than a question, and is not better answered by an article. */
    private Reaction answered(String question, Language language, Answer answer) {
        Meaning meaning = Intents.shipped().mean(question);
        boolean better = answer instanceof Answer.Found && answer.confidence() > meaning.probability();
        return NOTHING_ELSE.contains(meaning.intent()) || better
                ? known(answer, language)
                : meant(question, meaning, language);
    }

    private Reaction meant(String question, Meaning meaning, Language language) {
        return switch (meaning.intent()) {
            case BOOK -> Reaction.meant("book", null, language, meaning.probability());
            case MOVE, CANCEL -> Reaction.meant("cancel", null, language, meaning.probability());
            case HUMAN -> Reaction.meant("human", null, language, meaning.probability());
            default -> {
                String kind = meaning.intent().name().toLowerCase(Locale.ROOT);
                String text = speech.smallTalk(language, kind, question.strip().hashCode(), Map.of());
                yield Reaction.meant("smalltalk", text, language, meaning.probability());
            }
        };
    }

    private Reaction known(Answer answer, Language language) {
        return switch (answer) {
            case Answer.Found found -> found(found, language.code());
            case Answer.Choice choice -> Reaction.without("clarify", choice, language);
            case Answer.Unknown unknown -> Reaction.without("unknown", unknown, language);
        };
    }

    private Reaction found(Answer.Found found, String language) {
        Told told = answers.tell(found.article(), language, LocalDate.now(clock));
        return Reaction.of(found, answers.title(found.article(), told.language()), told);
    }
}

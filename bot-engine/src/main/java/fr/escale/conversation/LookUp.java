package fr.escale.conversation;

import fr.escale.conversation.Inbox.Row;
import fr.escale.engine.Outcome;
import fr.escale.engine.Outcome.About;
import fr.escale.engine.Request;
import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.knowledge.Answer;
import fr.escale.knowledge.Answers;
import fr.escale.knowledge.Article;
import fr.escale.knowledge.Told;
import fr.escale.knowledge.editing.Gaps;
import fr.escale.knowledge.editing.Gaps.Gap;
import fr.escale.knowledge.editing.Gaps.Why;
import fr.escale.model.Stripped;
import fr.escale.store.IndexKey;
import fr.escale.team.Team;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the knowledge base. What it does not hold becomes a gap that only this conversation can be led back to. */
@Component
class LookUp {
    private final Answers answers;
    private final Gaps gaps;
    private final IndexKey key;
    private final Team team;
    private final Phrases phrases;
    private final Retelling retelling;
    private final Ear ear;
    private final Outlook outlook;

    LookUp(
            Answers answers,
            Gaps gaps,
            IndexKey key,
            Team team,
            Phrases phrases,
            Retelling retelling,
            Ear ear,
            Outlook outlook) {
        this.answers = answers;
        this.gaps = gaps;
        this.key = key;
        this.team = team;
        this.phrases = phrases;
        this.retelling = retelling;
        this.ear = ear;
        this.outlook = outlook;
    }

    Outcome answer(Conversation c, Row row, String question, Instant now) {
        return switch (asked(c, question)) {
            case Answer.Found found ->
                said(c, found.article(), told(c, found.article(), now), now, found.confidence() >= About.SURE);
            case Answer.Choice choice -> new Outcome.Unsure(buttons(c, choice.articles()));
            case Answer.Unknown nothing ->
                c.mode == Mode.WAITING
                        ? stillWaiting(c, now)
                        : inClearerWords(c, question, now).orElseGet(() -> unknown(c, row, question, now));
        };
    }

    private Answer asked(Conversation c, String question) {
        return answers.ask(question, c.card.commune().orElse(null), language(c));
    }

    /** Only what is surely found counts: the words were guessed already. */
    private Optional<Outcome> inClearerWords(Conversation c, String question, Instant now) {
        return retelling
                .clearer(question)
                .map(clearer -> asked(c, clearer))
                .flatMap(answer -> answer instanceof Answer.Found found
                        ? Optional.of(said(
                                c, found.article(), retelling.understood(told(c, found.article(), now)), now, true))
                        : Optional.empty());
    }

    Outcome show(Conversation c, String article, Instant now) {
        return answers.article(article).map(found -> said(c, found, now)).orElseGet(Outcome.Unknown::new);
    }

    private Outcome said(Conversation c, Article article, Instant now) {
        return said(c, article, told(c, article, now), now, true);
    }

    private Outcome said(Conversation c, Article article, Told told, Instant now, boolean sure) {
        c.theme = article.theme();
        boolean details = answers.details(article, language(c), day(now)).isPresent();
        var about = new About(article.id(), details, near(c, article), true, retelling.canSimplify(told), sure);
        return said(told, List.of(), article, about);
    }

    private Told told(Conversation c, Article article, Instant now) {
        return retelling.in(c.language(), answers.tell(article, language(c), day(now)));
    }

    /** The same in simpler words, or as it was where there are none. */
    Outcome simpler(Conversation c, String id, Instant now) {
        return answers.article(id)
                .map(article -> {
                    Told told = told(c, article, now);
                    var about = new About(id, false, near(c, article), false);
                    return said(retelling.simpler(told).orElse(told), List.of(), article, about);
                })
                .orElseGet(Outcome.Unknown::new);
    }

    /** All that an article holds besides; nothing where it is gone. */
    Outcome details(Conversation c, String id, Instant now) {
        return answers.article(id)
                .flatMap(article -> answers.details(article, language(c), day(now))
                        .map(told -> said(told, List.of(), article, new About(id, false, near(c, article), false))))
                .orElseGet(Outcome.Unknown::new);
    }

    /** What there is about an article around the person. */
    Outcome near(Conversation c, String id) {
        Optional<Article> found = answers.article(id);
        Optional<String> commune = c.card.commune();
        if (found.isPresent() && commune.isEmpty()) {
            return new Outcome.Nowhere();
        }
        return found.flatMap(article -> answers.near(article, commune.orElseThrow())
                        .map(near -> said(near.told(), buttons(c, near.articles()), article, null)))
                .orElseGet(Outcome.Unknown::new);
    }

    /** An answer did not help: what was asked is a gap. */
    Outcome useless(Conversation c, Row row, Request.Useless told, Instant now) {
        String question = Stripped.of(told.question()).isEmpty()
                ? answers.article(told.article()).map(Article::title).orElse("")
                : told.question();
        note(c, row, question, Why.USELESS, told.article(), now);
        return new Outcome.Done();
    }

    private static Outcome said(Told told, List<Button> ways, Article article, @Nullable About about) {
        var reply = Reply.buttons(told.text(), ways);
        return new Outcome.Said(reply, article.next(), Language.of(told.language()), about);
    }

    private boolean near(Conversation c, Article article) {
        return answers.hasNear(article, c.card.commune().orElse(null));
    }

    private LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, team.zone());
    }

    private static String language(Conversation c) {
        return c.language().code();
    }

    private List<Button> buttons(Conversation c, List<Article> articles) {
        return articles.stream()
                .limit(3)
                .map(article -> new Button("article:" + article.id(), answers.title(article, language(c))))
                .toList();
    }

    /** Who waits for a human mostly writes to that human: that is no gap, and nobody need be offered again. */
    private Outcome stillWaiting(Conversation c, Instant now) {
        var words = phrases.willBeRead(team.card(), outlook.told(c, now), c.language());
        return new Outcome.Said(words, List.of(), c.language());
    }

    private Outcome unknown(Conversation c, Row row, String question, Instant now) {
        return new Outcome.Unknown(note(c, row, question, Why.UNKNOWN, "", now));
    }

    /** Editors read it: kept without what tells who asks, and not at all when nothing is left; then empty. */
    private String note(Conversation c, Row row, String typed, Why why, String article, Instant now) {
        String question = Stripped.of(typed);
        if (question.isEmpty()) {
            return "";
        }
        String trace = trace(c.id, row.id());
        var language = ear.of(c, typed).code();
        gaps.note(new Gap(trace, question, now, why, language, c.card.commune().orElse(""), article));
        return trace;
    }

    /** Who asked is told once this question has an answer. */
    Outcome promise(Conversation c, String trace) {
        gaps.promise(trace, c.id);
        return new Outcome.Done();
    }

    /** Where the questions of these messages would be noted, had they found no answer. */
    List<String> tracesOf(String conversation, List<String> messages) {
        return messages.stream().map(message -> trace(conversation, message)).toList();
    }

    private String trace(String conversation, String message) {
        return key.id("gap", conversation, message);
    }
}

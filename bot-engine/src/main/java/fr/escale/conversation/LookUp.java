package fr.escale.conversation;

import fr.escale.conversation.Inbox.Row;
import fr.escale.engine.Outcome;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.knowledge.Answer;
import fr.escale.knowledge.Answers;
import fr.escale.knowledge.Article;
import fr.escale.knowledge.editing.Gaps;
import fr.escale.store.IndexKey;
import fr.escale.team.Team;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks the knowledge base. What it does not hold becomes a gap that only this conversation can be led back to. */
@Component
class LookUp {
    private final Answers answers;
    private final Gaps gaps;
    private final IndexKey key;
    private final Team team;
    private final Phrases phrases;

    LookUp(Answers answers, Gaps gaps, IndexKey key, Team team, Phrases phrases) {
        this.answers = answers;
        this.gaps = gaps;
        this.key = key;
        this.team = team;
        this.phrases = phrases;
    }

    Outcome answer(Conversation c, Row row, String question, Instant now) {
        return switch (answers.ask(question, c.card.commune().orElse(null))) {
            case Answer.Found found -> said(found.article(), now);
            case Answer.Choice choice -> new Outcome.Unsure(buttons(choice.articles()));
            case Answer.Unknown unknown -> unknown(c, row, question, now);
        };
    }

    Outcome show(String article, Instant now) {
        return answers.article(article).map(found -> said(found, now)).orElseGet(Outcome.Unknown::new);
    }

    private Outcome said(Article article, Instant now) {
        var today = LocalDate.ofInstant(now, team.zone());
        return new Outcome.Said(Reply.text(answers.say(article, today)), article.next());
    }

    private static List<Button> buttons(List<Article> articles) {
        return articles.stream()
                .limit(3)
                .map(article -> new Button("article:" + article.id(), article.title()))
                .toList();
    }

    /** Who waits for a human mostly writes to that human: that is no gap, and nobody need be offered again. */
    private Outcome unknown(Conversation c, Row row, String question, Instant now) {
        if (c.mode == Mode.WAITING) {
            return new Outcome.Said(phrases.willBeRead(team.card(), c.language()), List.of(), c.language());
        }
        gaps.note(trace(c.id, row.id()), question, now);
        return new Outcome.Unknown();
    }

    /** Where the questions of these messages would be noted, had they found no answer. */
    List<String> tracesOf(String conversation, List<String> messages) {
        return messages.stream().map(message -> trace(conversation, message)).toList();
    }

    private String trace(String conversation, String message) {
        return key.id("gap", conversation, message);
    }
}

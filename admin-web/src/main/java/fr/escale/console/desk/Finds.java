package fr.escale.console.desk;

import fr.escale.conversation.Dossier;
import fr.escale.knowledge.Answer.Candidate;
import fr.escale.knowledge.Answers;
import fr.escale.knowledge.Article;
import fr.escale.team.ReadyReplies;
import fr.escale.team.ReadyReply;
import fr.escale.team.Team;
import fr.escale.territory.Commune;
import fr.escale.territory.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What can be put into a reply: articles as the bot says them, source and date included, and the team's ready replies. */
@Component
class Finds {
    private static final int MOST = 5;

    private final Answers answers;
    private final ReadyReplies ready;
    private final Territory territory;
    private final Team team;
    private final Clock clock;

    Finds(Answers answers, ReadyReplies ready, Territory territory, Team team, Clock clock) {
        this.answers = answers;
        this.ready = ready;
        this.territory = territory;
        this.team = team;
        this.clock = clock;
    }

    /**
     * Something to put in.
     *
     * @param text filled in for this person, in their language where there is a translation
     */
    record Find(String id, String title, String text) {}

    /** The likeliest articles for these words, the best first; none for no words. */
    List<Find> articles(String words, Dossier person) {
        if (words.isBlank()) {
            return List.of();
        }
        var commune = person.commune().isEmpty() ? null : person.commune();
        return answers.ask(words.strip(), commune).candidates().stream()
                .map(Candidate::article)
                .limit(MOST)
                .map(article -> article(article, person))
                .toList();
    }

    /** One article's text; empty when it is not published (any more). */
    String article(String id, Dossier person) {
        return answers.article(id)
                .map(article -> article(article, person).text())
                .orElse("");
    }

    private Find article(Article article, Dossier person) {
        var today = LocalDate.ofInstant(clock.instant(), team.zone());
        var told = answers.tell(article, person.language().code(), today);
        return new Find(article.id(), article.title(), told.text());
    }

    /** All ready replies. */
    List<Find> ready(Dossier person) {
        var words = words(person);
        return ready.all().stream()
                .map(reply -> new Find(reply.id(), reply.title(), Filling.of(reply.text(), words)))
                .toList();
    }

    /** One ready reply's text; empty when it is gone. */
    String ready(String id, Dossier person) {
        return ready.find(id)
                .map(ReadyReply::text)
                .map(text -> Filling.of(text, words(person)))
                .orElse("");
    }

    private Map<String, String> words(Dossier person) {
        var card = team.card();
        return Map.of(
                "prenom", person.nickname(),
                "commune", commune(person),
                "referent", card.referent(),
                "service", card.service(),
                "telephone", card.phone());
    }

    /** The name of where they live; empty when they have not said. */
    String commune(Dossier person) {
        return territory.anywhere(person.commune()).map(Commune::name).orElse("");
    }
}

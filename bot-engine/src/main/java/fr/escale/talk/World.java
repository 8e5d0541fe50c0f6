package fr.escale.talk;

import fr.escale.engine.Outcome;
import fr.escale.engine.Request;
import fr.escale.engine.Session;
import fr.escale.flow.Language;
import fr.escale.flow.Reply;
import fr.escale.flow.Reply.Button;
import fr.escale.knowledge.Answer;
import fr.escale.knowledge.Answers;
import fr.escale.knowledge.Article;
import fr.escale.knowledge.Told;
import fr.escale.knowledge.intent.Intents;
import fr.escale.knowledge.intent.Meaning;
import fr.escale.knowledge.language.Detection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands around the engine in a talk: real answers, and a day with the times that the talk names. */
final class World {
    private static final Detection LANGUAGES = Detection.shipped();
    private static final Intents INTENTS = Intents.shipped();

    private final Talk talk;
    private final Answers answers;
    private final Programme programme;
    private final Schedule schedule;
    /** What the desk was told since it was last looked at. */
    private final List<String> desk = new ArrayList<>();

    private Language language;
    /** Whether the language was chosen, by the talk or in it. */
    private boolean chosen;

    private @Nullable String commune;

    World(Talk talk, Answers answers) {
        this.talk = talk;
        this.language = talk.language();
        this.chosen = language != Language.FR;
        this.answers = answers;
        this.programme = new Programme(talk);
        this.schedule = new Schedule(talk);
    }

    Outcome fulfil(Request request) {
        return switch (request) {
            case Request.LookUp asked -> heard(asked.question());
            case Request.ShowArticle show -> article(show.article());
            case Request.Details more -> details(more.article());
            case Request.Simpler wished -> article(wished.article());
            case Request.Near wished -> near(wished.article());
            case Request.Useless told -> new Outcome.Done();
            case Request.TellMe wished -> new Outcome.Done();
            case Request.FindCommune find -> communes(find.typed());
            case Request.LocateCommune here -> communes("");
            case Request.Scheduling asked -> scheduled(asked);
            case Request.CancelAppointment cancel ->
                cancel.surely() || programme.isEmpty()
                        ? schedule.cancel(cancel.slot())
                        : programme.planned(!schedule.isEmpty());
            case Request.Gathering asked -> programme.fulfil(asked);
            case Request.HandOver hand -> told((hand.urgent() ? "urgent : " : "") + hand.why());
            case Request.Remember keep -> remember(keep);
            case Request.ComeBack later -> new Outcome.Done();
            case Request.Stop stop -> new Outcome.Done();
            case Request.Erase erase -> erase();
            case Request.TellMyData tell -> new Outcome.Said(Reply.text("Voici ce qu'on garde."), List.of(), language);
        };
    }

    Outcome told(String what) {
        desk.add(what);
        return new Outcome.Done();
    }

    String desk() {
        String told = String.join("\n", desk);
        desk.clear();
        return told;
    }

    /** What the person has chosen to read by now. */
    Language language() {
        return language;
    }

    /** What these words tell of the language to go on in; null when nothing. */
    @Nullable
    Language written(String text, Session session) {
        String current = session.language(language).code();
        return LANGUAGES
                .heard(text, current, chosen ? language.code() : null)
                .flatMap(Language::known)
                .orElse(null);
    }

    private Outcome heard(String question) {
        Meaning meaning = INTENTS.mean(question);
        return meaning.isSure()
                ? new Outcome.Meant(
                        meaning.intent().name().toLowerCase(Locale.ROOT),
                        question.strip().hashCode())
                : answer(answers.ask(question, commune, language.code()));
    }

    private Outcome answer(Answer answer) {
        return switch (answer) {
            case Answer.Found found -> said(found.article(), found.confidence() >= Outcome.About.SURE);
            case Answer.Choice choice -> new Outcome.Unsure(buttons(choice.articles()));
            case Answer.Unknown unknown -> new Outcome.Unknown();
        };
    }

    private Outcome article(String id) {
        return answers.article(id).map(found -> said(found, true)).orElseGet(Outcome.Unknown::new);
    }

    private Outcome said(Article article, boolean sure) {
        Told told = answers.tell(article, language.code(), talk.day());
        boolean details = answers.details(article, language.code(), talk.day()).isPresent();
        var about = new Outcome.About(article.id(), details, answers.hasNear(article, commune), true, false, sure);
        return new Outcome.Said(Reply.text(told.text()), article.next(), Language.of(told.language()), about);
    }

    private Outcome details(String id) {
        return answers.article(id)
                .flatMap(article -> answers.details(article, language.code(), talk.day())
                        .<Outcome>map(told -> new Outcome.Said(
                                Reply.text(told.text()),
                                article.next(),
                                Language.of(told.language()),
                                new Outcome.About(id, false, answers.hasNear(article, commune), false))))
                .orElseGet(Outcome.Unknown::new);
    }

    private Outcome near(String id) {
        String here = commune;
        if (here == null) {
            return new Outcome.Nowhere();
        }
        return answers.article(id)
                .flatMap(article -> answers.near(article, here)
                        .<Outcome>map(near -> new Outcome.Said(
                                Reply.buttons(near.told().text(), buttons(near.articles())),
                                article.next(),
                                Language.of(near.told().language()))))
                .orElseGet(Outcome.Unknown::new);
    }

    private List<Button> buttons(List<Article> articles) {
        return articles.stream()
                .map(article -> new Button("article:" + article.id(), answers.title(article, language.code())))
                .toList();
    }

    private Outcome communes(String typed) {
        String start = typed.toLowerCase(Locale.FRENCH);
        return new Outcome.Communes(talk.communes().entrySet().stream()
                .filter(commune -> commune.getValue().toLowerCase(Locale.FRENCH).startsWith(start))
                .map(commune -> new Outcome.Named(commune.getKey(), commune.getValue()))
                .toList());
    }

    /** What only the referent can promise reaches the desk. */
    private Outcome scheduled(Request.Scheduling request) {
        Outcome outcome = schedule.fulfil(request);
        if (outcome instanceof Outcome.LiftAsked lift) {
            desk.add(
                    "Demande si quelqu'un peut l'y conduire : " + lift.meeting().when());
        }
        if (outcome instanceof Outcome.Booked booked && booked.meeting().asked() && !booked.before()) {
            desk.add("Demande un rendez-vous, à confirmer : " + booked.meeting().when());
        }
        return outcome;
    }

    private Outcome remember(Request.Remember keep) {
        if (keep.name().equals("commune")) {
            commune = keep.value();
        }
        if (keep.name().equals("language")) {
            language = Language.of(keep.value());
            chosen = true;
        }
        return new Outcome.Done();
    }

    private Outcome erase() {
        schedule.forget();
        commune = null;
        language = Language.FR;
        chosen = false;
        return new Outcome.Done();
    }

    static Map<String, String> words() {
        return Map.of(
                "service", "Cap Jeunes",
                "referent", Schedule.WHO,
                "duty", "du lundi au vendredi",
                "watch", "L'équipe lit les messages du lundi au vendredi.");
    }
}

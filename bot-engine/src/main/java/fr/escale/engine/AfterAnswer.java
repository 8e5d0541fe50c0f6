package fr.escale.engine;

import fr.escale.engine.Outcome.About;
import fr.escale.flow.Flow;
import fr.escale.flow.Reply.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways on behind an answer: more of it, what there is nearby, what may follow, and whether it helped. */
final class AfterAnswer {
    static final String DETAILS = "details:";
    static final String SIMPLER = "simpler:";
    static final String NEAR = "near:";
    static final String USEFUL = "useful:";
    static final String USELESS = "useless:";

    /** Keeps the article last told and the question it answered, which becomes a gap when that did not help. */
    private static final String ANSWERED = "_answered";

    /** So that all ways together stay within a list of WhatsApp. */
    private static final int MOST_NEXT = 3;

    private final Script script;

    AfterAnswer(Script script) {
        this.script = script;
    }

    /**
     * @param free whether nothing else is open: then also what there is nearby, and whether it helped
     * @param open whether the menu and a human are offered
     */
    List<Button> ways(Turn turn, Outcome.Said said, boolean free, boolean open) {
        if (said.reply().list() != null) {
            return List.of();
        }
        List<Button> ways = new ArrayList<>();
        said.subject().ifPresent(about -> more(turn, about, free, ways));
        said.next().stream()
                .flatMap(next -> way(turn, next).stream())
                .limit(MOST_NEXT)
                .forEach(ways::add);
        if (open) {
            ways.add(turn.menu());
            ways.add(turn.human());
        }
        if (free) {
            said.subject().filter(About::first).ifPresent(about -> useful(turn, about, ways));
        }
        return ways;
    }

    private static void more(Turn turn, About about, boolean free, List<Button> ways) {
        if (about.details()) {
            ways.add(new Button(DETAILS + about.article(), turn.own("details")));
        }
        if (about.simpler() && free) {
            ways.add(new Button(SIMPLER + about.article(), turn.own("simpler")));
        }
        if (about.near() && free) {
            ways.add(new Button(NEAR + about.article(), turn.own("near")));
        }
    }

    private static void useful(Turn turn, About about, List<Button> ways) {
        ways.add(new Button(USEFUL + about.article(), turn.own("useful")));
        ways.add(new Button(USELESS + about.article(), turn.own("useless")));
    }

    private Optional<Button> way(Turn turn, String next) {
        return next.equals("rdv")
                ? Optional.of(appointment(turn))
                : script.live(next)
                        .filter(flow -> turn.at == null || !turn.at.flow().equals(next))
                        .map(Flow::title)
                        .map(title -> new Button(Tapping.OPEN + next, title));
    }

    /** Keeps for which question an article was told; none where nobody asked. */
    static void note(Turn turn, Outcome.Said said) {
        String question = turn.variables.remove(Turn.QUESTION);
        said.subject()
                .filter(About::first)
                .ifPresent(about ->
                        turn.variables.put(ANSWERED, about.article() + " " + (question == null ? "" : question)));
    }

    /** The question that this article answered; empty where another one was told since. */
    private static String question(Turn turn, String article) {
        String answered = turn.variables.getOrDefault(ANSWERED, "");
        return answered.startsWith(article + " ") ? answered.substring(article.length() + 1) : "";
    }

    static Button appointment(Turn turn) {
        return new Button(Tapping.id(Order.APPOINTMENT), turn.own("appointment"));
    }

    /** A tap on one of these ways. False when it is another. */
    static boolean taken(Turn turn, String id) {
        int colon = id.indexOf(':') + 1;
        String article = id.substring(colon);
        switch (id.substring(0, colon)) {
            case DETAILS -> turn.request(Awaiting.ARTICLE, new Request.Details(article));
            case SIMPLER -> turn.request(Awaiting.ARTICLE, new Request.Simpler(article));
            case NEAR -> {
                turn.variables.put(Locating.NEAR, article);
                turn.request(Awaiting.ARTICLE, new Request.Near(article));
            }
            case USEFUL -> turn.say("useful-answer", turn.menu());
            case USELESS -> {
                turn.request(Awaiting.USELESS, new Request.Useless(article, question(turn, article)));
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}

package fr.escale.manner;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where clauses begin, and so where an order can stand. */
final class Clauses {
    private static final Data DATA = Data.read("/manner/clauses.yml");

    private static final Set<String> HAVE = DATA.words("have");
    private static final Set<String> ARTICLES = DATA.words("articles");

    /** Behind these an order may begin. */
    private static final Set<String> LINKS = DATA.words("links");

    /** What follows an order, and seldom the noun that looks like it. */
    private static final Set<String> FOLLOWERS = DATA.words("behind orders");

    /** Behind "garde" these show an order; "garde d'enfants" and "aide au logement" are none. */
    private static final Set<String> BEHIND_NOUN_ORDERS = DATA.words("behind noun orders");

    /** What may stand between "ne" and an order. */
    private static final Set<String> PRONOUNS = DATA.words("behind ne");

    private static final String SENTENCE = "(?s).*(?:[.!?:…]\\P{L}*\\s|[•\\n\\p{So}]).*";
    private static final String CLAUSE = "(?s).*(?:[;(«\"“”»—–]|, ).*";

    private static final String INTRODUCING = "(?s) ?[«:\"].*";

    private final List<String> parts;
    private final Verbs verbs;

    Clauses(List<String> parts, Verbs verbs) {
        this.parts = parts;
        this.verbs = verbs;
    }

    /** Forms that "t'" can only be the subject of: "t'as". */
    static boolean isHave(String word) {
        return HAVE.contains(word);
    }

    boolean hasArticleBefore(int i) {
        return i > 1 && ARTICLES.contains(word(i - 2));
    }

    /**
     * Whether the word here is an order, as far as the words around it tell.
     *
     * @param told whether the sentence has given an order before
     */
    boolean isOrder(int i, boolean told) {
        if (verbs.order(word(i)).isEmpty()) {
            return false;
        } else if (beginsSentence(i)) {
            return !verbs.isNoun(word(i)) || isFollowed(i);
        } else if (isBehindLink(i)) {
            return told || !verbs.isDoubtful(word(i));
        }
        return parts.get(i - 1).matches(CLAUSE) && (told || !verbs.isDoubtful(word(i)) || isFollowed(i));
    }

    /** Whether the word here is what should not be done: "ne signe pas". */
    boolean isForbidden(int i) {
        if (PRONOUNS.contains(word(i)) || !isWord(i)) {
            return false;
        }
        int start = PRONOUNS.contains(word(i - 2)) ? i - 2 : i;
        boolean negated = word(start - 2).equals("ne") || word(start - 2).equals("n");
        return negated
                && (beginsSentence(start - 2)
                        || isBehindLink(start - 2)
                        || parts.get(start - 3).matches(CLAUSE));
    }

    boolean beginsSentence(int i) {
        return i == 0 || i == 1 && !isWord(0) || parts.get(i - 1).matches(SENTENCE);
    }

    private boolean isBehindLink(int i) {
        return LINKS.contains(word(i - 2)) && parts.get(i - 1).isBlank();
    }

    private boolean isFollowed(int i) {
        boolean noun = verbs.isNoun(word(i));
        String between = i + 1 < parts.size() ? parts.get(i + 1) : ".";
        if (between.isBlank()) {
            return (noun ? BEHIND_NOUN_ORDERS : FOLLOWERS).contains(word(i + 2));
        }
        return between.matches(noun ? INTRODUCING : INTRODUCING + "|[.!)].*");
    }

    private boolean isWord(int i) {
        return !parts.get(i).isEmpty() && Character.isLetter(parts.get(i).codePointAt(0));
    }

    private String word(int i) {
        return i >= 0 && i < parts.size() ? parts.get(i).toLowerCase(Locale.FRENCH) : "";
    }
}

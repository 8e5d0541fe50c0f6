package fr.escale.knowledge;

import fr.escale.knowledge.search.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One curated answer ("fiche"), true on the day it was checked and nowhere vaguer than its source.
 *
 * @param id lower case letters, digits and hyphens, unique ("logement-visale")
 * @param theme one of the data·inclusion themes, in the slug form used here ("mobilite", "logement", "formation", "sante", …)
 * @param title what it is about, as a young person would call it
 * @param questions at least ten wordings, as young people type them
 * @param answer the short answer, at most 600 characters, to "tu"
 * @param answerOnceExpired what is said after {@code validUntil}: no amount in it; null when no amount is given at all
 * @param steps what to do, first thing first; may be empty
 * @param contact whom to turn to, from the source; null when the source names nobody
 * @param communes INSEE codes, EPCI SIRENs or department codes ("dep:56") where it holds; empty means everywhere in France
 * @param source where it was read
 * @param checkedOn the day somebody compared it with its source
 * @param reviewBy the day it must be compared again
 * @param validUntil last day on which its amounts may be said; null when it has none
 * @param next what can follow: a flow to open, or "rdv"
 */
public record Article(
        String id,
        String theme,
        String title,
        List<String> questions,
        String answer,
        @Nullable String answerOnceExpired,
        List<String> steps,
        @Nullable String contact,
        Set<String> communes,
        Source source,
        LocalDate checkedOn,
        LocalDate reviewBy,
        @Nullable LocalDate validUntil,
        List<String> next) {

    /**
     * Where an article was read.
     *
     * @param name as it is shown, for example "service-public.gouv.fr"
     * @param url https address of the very page
     */
    public record Source(String name, String url) {}

    public Article {
        questions = List.copyOf(questions);
        steps = List.copyOf(steps);
        communes = Set.copyOf(communes);
        next = List.copyOf(next);
    }

    /** What the search knows of it: its wordings, and the words of the answer and the steps. */
    public Entry entry() {
        return new Entry(id, title, questions, answer + "\n" + String.join("\n", steps), theme);
    }
}

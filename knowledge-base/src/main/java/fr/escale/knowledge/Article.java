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
 * @param subTheme slug of a {@link SubTheme}; null when none was chosen
 * @param title what it is about, as a young person would call it
 * @param questions at least ten wordings, as young people type them
 * @param answer the short answer, at most 600 characters, to "tu"
 * @param answerOnceExpired what is said after {@code validUntil}: no amount in it; null when no amount is given at all
 * @param steps what to do, first thing first; may be empty
 * @param contact whom to turn to, from the source; null when the source names nobody
 * @param conditions whom it is for
 * @param communes INSEE codes, EPCI SIRENs, departments ("dep:56") or regions ("reg:53") where it holds; empty means
 *     everywhere in France
 * @param variantOf id of the article that this one answers instead of, where it holds; null when there is none
 * @param source where it was read
 * @param checkedOn the day somebody compared it with its source, or the older day that the source tells of itself
 * @param reviewBy the day it must be compared again
 * @param validUntil last day on which its amounts may be said; null when it has none
 * @param next what can follow: a flow to open, or "rdv"
 */
public record Article(
        String id,
        String theme,
        @Nullable String subTheme,
        String title,
        List<String> questions,
        String answer,
        @Nullable String answerOnceExpired,
        List<String> steps,
        @Nullable String contact,
        Conditions conditions,
        Set<String> communes,
        @Nullable String variantOf,
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

    /** What the search knows of it: its wordings, and the words of the answer, the steps and the situations. */
    public Entry entry() {
        String text = String.join("\n", answer, String.join("\n", steps), String.join("\n", conditions.situations()));
        return new Entry(id, title, questions, text.strip(), theme);
    }
}

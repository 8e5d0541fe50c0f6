package fr.escale.knowledge;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What an article must be before anybody may read it. Messages are for editors: in French. */
final class Rules {
    static final int FEWEST_QUESTIONS = 10;
    /** A button's id is at most 64 bytes on Telegram, and ours say what they do before the article. */
    static final int LONGEST_ID = 56;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Written written;
    private final Flaws flaws;

    Rules(Written written) {
        this.written = written;
        this.flaws = new Flaws(written);
    }

    List<Flaw> flaws() {
        nameplate();
        new SaidRules(flaws).look(FEWEST_QUESTIONS);
        new ReachRules(flaws).look();
        amounts();
        next();
        source();
        dates();
        if (flaws.isEmpty()) {
            message();
        }
        return flaws.all();
    }

    static boolean isId(String text) {
        return text.length() <= LONGEST_ID && SLUG.matcher(text).matches();
    }

    private void nameplate() {
        flaws.require(
                Field.ID,
                isId(written.text(Field.ID)),
                "Il faut un identifiant en minuscules sans accent, chiffres et tirets (" + LONGEST_ID
                        + " caractères au plus), comme « logement-visale ».");
        flaws.require(
                Field.THEME,
                Theme.of(written.text(Field.THEME)).isPresent(),
                "Il faut un de ces thèmes : " + String.join(", ", Theme.slugs()) + ".");
        String subTheme = written.text(Field.SUB_THEME);
        flaws.require(
                Field.SUB_THEME,
                subTheme.isEmpty() || SubTheme.of(subTheme).isPresent(),
                "Il faut une thématique de data·inclusion, comme « logement-hebergement--louer-un-logement »"
                        + Flaws.found(subTheme));
    }

    private void amounts() {
        boolean dated = !written.text(Field.VALID_UNTIL).isEmpty();
        boolean hasLater = !written.text(Field.ANSWER_ONCE_EXPIRED).isEmpty();
        flaws.require(
                Field.VALID_UNTIL,
                dated || !SaidRules.hasAmount(written.text(Field.ANSWER)),
                "La réponse donne un montant : il faut dire jusqu'à quel jour il vaut (aaaa-mm-jj).");
        flaws.require(
                Field.ANSWER_ONCE_EXPIRED,
                dated == hasLater,
                "Une date de fin des montants et une réponse sans montant vont ensemble : l'une manque.");
    }

    private void next() {
        flaws.eachLine(Field.NEXT, (line, next) -> {
            if (!SLUG.matcher(next).matches()) {
                flaws.at(Field.NEXT, line, "Il faut le nom d'un scénario ou « rdv »" + Flaws.found(next));
            }
        });
    }

    private void source() {
        flaws.require(Field.SOURCE_NAME, !written.text(Field.SOURCE_NAME).isEmpty(), "Il faut nommer la source.");
        flaws.require(
                Field.SOURCE_URL,
                isHttps(written.text(Field.SOURCE_URL)),
                "Il faut l'adresse https:// de la page lue.");
    }

    private void dates() {
        Optional<LocalDate> checked = date(Field.CHECKED_ON, true);
        Optional<LocalDate> review = date(Field.REVIEW_BY, true);
        date(Field.VALID_UNTIL, false);
        if (checked.isPresent() && review.isPresent()) {
            flaws.require(
                    Field.REVIEW_BY,
                    review.get().isAfter(checked.get()),
                    "La prochaine relecture vient après la dernière vérification.");
        }
    }

    private Optional<LocalDate> date(Field field, boolean needed) {
        String text = written.text(field);
        if (text.isEmpty() && !needed) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            flaws.require(field, false, "Il faut une date comme 2026-11-22" + Flaws.found(text));
            return Optional.empty();
        }
    }

    /** The message must fit whole, with its step, its contact and its source, both before and after the amounts end. */
    private void message() {
        Article article = written.assembled();
        int longest = Set.of(LocalDate.MIN, LocalDate.MAX).stream()
                .mapToInt(day -> Message.whole(article, day).length())
                .max()
                .orElseThrow();
        flaws.require(
                Field.ANSWER,
                longest <= Message.LONGEST,
                "Avec l'étape, le contact et la source, le message fait " + longest + " caractères : " + Message.LONGEST
                        + " au plus.");
    }

    private static boolean isHttps(String text) {
        try {
            var uri = new URI(text);
            return "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

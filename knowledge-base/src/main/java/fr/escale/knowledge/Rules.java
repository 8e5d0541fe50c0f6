package fr.escale.knowledge;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What an article must be before anybody may read it. Messages are for editors: in French. */
final class Rules {
    static final int FEWEST_QUESTIONS = 10;
    static final int LONGEST_ANSWER = 600;
    static final int LONGEST_ID = 60;
    static final int LONGEST_TITLE = 70;
    static final int LONGEST_LINE = 200;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PLACE = Pattern.compile("\\d[0-9AB]\\d{3}|\\d{9}|dep:(\\d[0-9AB]|97\\d)");
    private static final Pattern AMOUNT =
            Pattern.compile("\\d[\\d\\s.,]*(€|euros?\\b|eur\\b|centimes?\\b)", Pattern.CASE_INSENSITIVE);

    private final Written written;
    private final List<Flaw> flaws = new ArrayList<>();

    Rules(Written written) {
        this.written = written;
    }

    List<Flaw> flaws() {
        nameplate();
        questions();
        answers();
        lines();
        source();
        dates();
        if (flaws.isEmpty()) {
            message();
        }
        return List.copyOf(flaws);
    }

    static boolean isId(String text) {
        return text.length() <= LONGEST_ID && SLUG.matcher(text).matches();
    }

    private void nameplate() {
        require(
                Field.ID,
                isId(written.text(Field.ID)),
                "Il faut un identifiant en minuscules sans accent, chiffres et tirets (60 caractères au plus), comme « logement-visale ».");
        require(
                Field.THEME,
                Theme.of(written.text(Field.THEME)).isPresent(),
                "Il faut un de ces thèmes : " + String.join(", ", Theme.slugs()) + ".");
        String title = written.text(Field.TITLE);
        require(Field.TITLE, !title.isEmpty(), "Il faut un titre, comme le dirait une ou un jeune.");
        require(Field.TITLE, title.length() <= LONGEST_TITLE, tooLong(title, LONGEST_TITLE));
        require(Field.TITLE, title.lines().count() <= 1, "Le titre tient sur une ligne.");
        require(
                Field.TITLE,
                written.lines(Field.COMMUNES).isEmpty() || title.indexOf(':') > 0,
                "Une fiche locale commence par son lieu : « Vannes : la bourse au permis ».");
    }

    private void questions() {
        int found = written.lines(Field.QUESTIONS).size();
        require(
                Field.QUESTIONS,
                found >= FEWEST_QUESTIONS,
                "Il faut au moins " + FEWEST_QUESTIONS + " façons de demander, une par ligne ; il y en a " + found
                        + ".");
        var seen = new HashMap<String, Integer>();
        eachLine(Field.QUESTIONS, (line, question) -> {
            Integer before = seen.putIfAbsent(Wording.folded(question), line);
            if (before != null) {
                flaw(Field.QUESTIONS, line, "Cette question y est déjà : « " + question + " ».");
            }
        });
    }

    private void answers() {
        String answer = written.text(Field.ANSWER);
        String later = written.text(Field.ANSWER_ONCE_EXPIRED);
        boolean dated = !written.text(Field.VALID_UNTIL).isEmpty();
        require(Field.ANSWER, !answer.isEmpty(), "Il faut une réponse courte, qui dit « tu ».");
        require(Field.ANSWER, answer.length() <= LONGEST_ANSWER, tooLong(answer, LONGEST_ANSWER));
        require(Field.ANSWER_ONCE_EXPIRED, later.length() <= LONGEST_ANSWER, tooLong(later, LONGEST_ANSWER));
        require(
                Field.VALID_UNTIL,
                dated || !hasAmount(answer),
                "La réponse donne un montant : il faut dire jusqu'à quel jour il vaut (aaaa-mm-jj).");
        require(
                Field.ANSWER_ONCE_EXPIRED,
                dated == !later.isEmpty(),
                "Une date de fin des montants et une réponse sans montant vont ensemble : l'une manque.");
        require(Field.ANSWER_ONCE_EXPIRED, !hasAmount(later), "Passé la date, plus aucun montant ne doit être dit.");
    }

    private void lines() {
        eachLine(Field.STEPS, (line, step) -> noAmount(Field.STEPS, line, step));
        eachLine(Field.CONTACT, (line, contact) -> noAmount(Field.CONTACT, line, contact));
        eachLine(Field.COMMUNES, (line, place) -> {
            if (!PLACE.matcher(place).matches()) {
                flaw(
                        Field.COMMUNES,
                        line,
                        "Il faut un code INSEE (56260), le SIREN d'une intercommunalité (200067932) ou « dep:56 » ; il y a « "
                                + place + " ».");
            }
        });
        eachLine(Field.NEXT, (line, next) -> {
            if (!SLUG.matcher(next).matches()) {
                flaw(Field.NEXT, line, "Il faut le nom d'un scénario ou « rdv » ; il y a « " + next + " ».");
            }
        });
    }

    private void noAmount(Field field, int line, String text) {
        if (hasAmount(text)) {
            flaw(field, line, "Un montant ne se dit que dans la réponse, qui a une date de fin.");
        }
        if (text.length() > LONGEST_LINE) {
            flaw(field, line, tooLong(text, LONGEST_LINE));
        }
    }

    private void source() {
        require(Field.SOURCE_NAME, !written.text(Field.SOURCE_NAME).isEmpty(), "Il faut nommer la source.");
        require(
                Field.SOURCE_URL,
                isHttps(written.text(Field.SOURCE_URL)),
                "Il faut l'adresse https:// de la page lue.");
    }

    private void dates() {
        Optional<LocalDate> checked = date(Field.CHECKED_ON, true);
        Optional<LocalDate> review = date(Field.REVIEW_BY, true);
        date(Field.VALID_UNTIL, false);
        if (checked.isPresent() && review.isPresent()) {
            require(
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
            flaws.add(Flaw.of(field, "Il faut une date comme 2026-11-22" + found(text)));
            return Optional.empty();
        }
    }

    /** The message must fit whole, with its step, its contact and its source, both before and after the amounts end. */
    private void message() {
        Article article = written.assembled();
        var days = Set.of(LocalDate.MIN, LocalDate.MAX);
        int longest = days.stream()
                .mapToInt(day -> Message.whole(article, day).length())
                .max()
                .orElseThrow();
        require(
                Field.ANSWER,
                longest <= Message.LONGEST,
                "Avec l'étape, le contact et la source, le message fait " + longest + " caractères : " + Message.LONGEST
                        + " au plus.");
    }

    static boolean hasAmount(String text) {
        return AMOUNT.matcher(text).find();
    }

    private static boolean isHttps(String text) {
        try {
            var uri = new URI(text);
            return "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String tooLong(String text, int longest) {
        return "C'est trop long : " + text.length() + " caractères, " + longest + " au plus.";
    }

    private static String found(String text) {
        return text.isEmpty() ? "." : " ; il y a « " + text + " ».";
    }

    private void require(Field field, boolean kept, String otherwise) {
        if (!kept) {
            flaws.add(Flaw.of(field, otherwise));
        }
    }

    private void flaw(Field field, int line, String message) {
        flaws.add(new Flaw(field, line, message));
    }

    /** Lines are counted as they stand, so that a form or a file can point at them. */
    private void eachLine(Field field, Line check) {
        String[] lines = written.parts().getOrDefault(field, "").split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (!lines[line].isBlank()) {
                check.look(line, lines[line].strip());
            }
        }
    }

    private interface Line {
        void look(int line, String text);
    }
}

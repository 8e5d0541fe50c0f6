package fr.escale.knowledge;

import java.util.HashMap;
import java.util.regex.Pattern;

/** What is said to young people, in whatever language: title, wordings, answer, steps and contact. */
final class SaidRules {
    static final int LONGEST_ANSWER = 600;
    static final int LONGEST_TITLE = 70;
    static final int LONGEST_LINE = 200;

    private static final String ONLY_IN_THE_ANSWER = "Un montant ne se dit que dans la réponse, qui a une date de fin.";
    private static final String CURRENCY =
            "€|euros?\\b|eur\\b|centimes?\\b|cents?\\b|céntimos?\\b|cêntimos?\\b|євро|евро|يورو|سنت";
    private static final Pattern AMOUNT = Pattern.compile(
            "\\p{Nd}[\\p{Nd}\\s\\h.,٫٬]*(" + CURRENCY + ")|(€|\\beuros?|\\beur)[\\s\\h]?\\p{Nd}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Flaws flaws;
    private final Written written;

    SaidRules(Flaws flaws) {
        this.flaws = flaws;
        this.written = flaws.written();
    }

    void look(int fewestQuestions) {
        title();
        questions(fewestQuestions);
        answers();
        flaws.eachLine(Field.STEPS, (line, step) -> noAmount(Field.STEPS, line, step));
        flaws.eachLine(Field.CONTACT, (line, contact) -> noAmount(Field.CONTACT, line, contact));
    }

    private void title() {
        String title = written.text(Field.TITLE);
        flaws.require(Field.TITLE, !title.isEmpty(), "Il faut un titre, comme le dirait une ou un jeune.");
        flaws.notLonger(Field.TITLE, LONGEST_TITLE);
        flaws.require(Field.TITLE, title.lines().count() <= 1, "Le titre tient sur une ligne.");
        flaws.require(Field.TITLE, !hasAmount(title), ONLY_IN_THE_ANSWER);
    }

    private void questions(int fewest) {
        int found = written.lines(Field.QUESTIONS).size();
        flaws.require(
                Field.QUESTIONS,
                found >= fewest,
                "Il faut au moins " + fewest + " façons de demander, une par ligne ; il y en a " + found + ".");
        var seen = new HashMap<String, Integer>();
        flaws.eachLine(Field.QUESTIONS, (line, question) -> {
            Integer before = seen.putIfAbsent(Wording.folded(question), line);
            if (before != null) {
                flaws.at(Field.QUESTIONS, line, "Cette question y est déjà : « " + question + " ».");
            }
        });
    }

    private void answers() {
        flaws.require(
                Field.ANSWER, !written.text(Field.ANSWER).isEmpty(), "Il faut une réponse courte, qui dit « tu ».");
        flaws.notLonger(Field.ANSWER, LONGEST_ANSWER);
        flaws.notLonger(Field.ANSWER_ONCE_EXPIRED, LONGEST_ANSWER);
        flaws.require(
                Field.ANSWER_ONCE_EXPIRED,
                !hasAmount(written.text(Field.ANSWER_ONCE_EXPIRED)),
                "Passé la date, plus aucun montant ne doit être dit.");
    }

    private void noAmount(Field field, int line, String text) {
        if (hasAmount(text)) {
            flaws.at(field, line, ONLY_IN_THE_ANSWER);
        }
        if (text.length() > LONGEST_LINE) {
            flaws.at(field, line, Flaws.tooLong(text, LONGEST_LINE));
        }
    }

    /** Whether a text names a sum of money, in any of our languages. */
    static boolean hasAmount(String text) {
        return AMOUNT.matcher(text).find();
    }
}

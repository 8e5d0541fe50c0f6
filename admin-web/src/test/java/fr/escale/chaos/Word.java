package fr.escale.chaos;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What people write here: three words in turn, each answered at any time by one message that cannot be taken for
 * another's. So the answers tell by themselves what was lost, repeated or out of order.
 */
enum Word {
    MENU("menu", "Ici Escale\\. Je suis|Voil.{1,6} ce que je sais faire"),
    DATA("mes données", "garde sur toi"),
    HELP("aide", "importe quel moment"),
    LANGUAGE("langue", "Quelle langue te va");

    final String text;
    private final Pattern answer;

    Word(String text, String answer) {
        this.text = text;
        this.answer = Pattern.compile(answer);
    }

    /** The n-th thing a person writes, from 0. */
    static Word at(int n) {
        return values()[Math.floorMod(n, values().length)];
    }

    /** The word that this answers; empty when it is no answer to any. */
    static Optional<Word> answeredBy(String message) {
        return Stream.of(values())
                .filter(word -> word.answer.matcher(message).find())
                .findFirst();
    }
}

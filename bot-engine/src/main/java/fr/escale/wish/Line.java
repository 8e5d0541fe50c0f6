package fr.escale.wish;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message as tokens, and what can be meant at each of them. */
final class Line {
    private static final int LONGEST_NUMBER = 4;

    private final List<Token> tokens;
    private final List<List<Hit>> hits = new ArrayList<>();

    Line(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        for (int i = 0; i < tokens.size(); i++) {
            hits.add(hits(i, lexicon));
        }
    }

    /** Words that mean something; {@code next} is the token behind them. */
    record Hit(Kind kind, int value, int next) {}

    int size() {
        return tokens.size();
    }

    @Nullable
    Token token(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
    }

    boolean isSign(int i, char sign) {
        Token token = token(i);
        return token != null && token.typed().isEmpty() && token.plain().charAt(0) == sign;
    }

    /** The longest words of that kind which begin here. */
    @Nullable
    Hit hit(int i, Kind kind) {
        if (i >= tokens.size()) return null;
        for (Hit hit : hits.get(i)) {
            if (hit.kind() == kind) return hit;
        }
        return null;
    }

    /** Whether nothing is meant here, whatever follows. */
    boolean isStrange(int i) {
        return hits.get(i).isEmpty();
    }

    private List<Hit> hits(int i, Lexicon lexicon) {
        List<Hit> found = new ArrayList<>();
        String phrase = tokens.get(i).plain();
        for (int next = i + 1; ; next++) {
            for (Lexicon.Meaning meaning : lexicon.meanings(phrase)) {
                found.addFirst(new Hit(meaning.kind(), meaning.value(), next));
            }
            if (next == tokens.size() || !lexicon.goesOn(phrase)) break;
            phrase += " " + tokens.get(next).plain();
        }
        Token first = tokens.get(i);
        if (first.isNumber() && first.plain().length() <= LONGEST_NUMBER && isDigits(first.plain())) {
            found.add(new Hit(Kind.NUMBER, Integer.parseInt(first.plain()), i + 1));
        }
        return found;
    }

    private static boolean isDigits(String plain) {
        return plain.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}

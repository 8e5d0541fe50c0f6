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

    @Nullable Token token(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
    }

    boolean isSign(int i, char sign) {
        Token token = token(i);
        return token != null && token.typed().isEmpty() && token.plain().charAt(0) == sign;
    }

    /** The longest words of that kind which begin here. */
    @Nullable Hit hit(int i, Kind kind) {
        return i >= tokens.size()
                ? null
                : hits.get(i).stream()
                        .filter(hit -> hit.kind() == kind)
                        .findFirst()
                        .orElse(null);
    }

    private List<Hit> hits(int i, Lexicon lexicon) {
        List<Hit> found = new ArrayList<>();
        StringBuilder phrase = new StringBuilder();
        for (int next = i; next < Math.min(tokens.size(), i + lexicon.longest()); next++) {
            phrase.append(next == i ? "" : " ").append(tokens.get(next).plain());
            for (Lexicon.Meaning meaning : lexicon.meanings(phrase.toString())) {
                found.addFirst(new Hit(meaning.kind(), meaning.value(), next + 1));
            }
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

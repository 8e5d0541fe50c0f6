package fr.escale.wish;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A message in one language, read from its beginning to its end: at each place the longest thing said. */
final class Sentence {
    /** Sooner ones first where a word can be several. */
    private static final List<Map.Entry<Kind, Said.Mark>> MARKS = List.of(
            Map.entry(Kind.ANYTIME, Said.Mark.ANYTIME),
            Map.entry(Kind.OR, Said.Mark.OR),
            Map.entry(Kind.AND, Said.Mark.OR),
            Map.entry(Kind.NOT, Said.Mark.NOT),
            Map.entry(Kind.NOT_BEFORE, Said.Mark.NOT_BEFORE),
            Map.entry(Kind.BUT, Said.Mark.BUT),
            Map.entry(Kind.SINCE, Said.Mark.SINCE));

    private static final List<Kind> ASIDE = List.of(Kind.NO_TIME, Kind.BOOKING, Kind.FILLER);

    private static final List<Function<Cursor, @Nullable Said>> NO_RULES = List.of();

    private final Line line;
    private final List<Function<Cursor, @Nullable Said>> rules;
    private final List<Piece> pieces = new ArrayList<>();
    private final BitSet heard = new BitSet();

    Sentence(List<Token> tokens, Lexicon lexicon, LocalDateTime now) {
        line = new Line(tokens, lexicon);
        Calendar calendar = new Calendar(now);
        DateRules dates = new DateRules(now.toLocalDate());
        DayRules days = new DayRules(line, calendar);
        rules = Stream.of(
                        new HourRules(now).all(), days.all(), dates.all(), new BoundRules(calendar, dates, days).all())
                .flatMap(List::stream)
                .toList();
        read();
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The words of a piece as they were typed. */
    String typed(Piece piece) {
        return words(IntStream.range(piece.from(), piece.to()));
    }

    /** The words that say nothing about when, without filler. */
    String rest() {
        return words(IntStream.range(0, line.size()).filter(i -> !heard.get(i)));
    }

    private String words(IntStream tokens) {
        return tokens.mapToObj(line::token)
                .map(token -> token == null ? "" : token.typed())
                .filter(typed -> !typed.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void read() {
        boolean choice = false;
        for (int at = 0; at < line.size(); ) {
            Piece piece = piece(at, choice);
            choice = piece != null && piece.said() == Said.Mark.OR;
            at = piece == null ? aside(at) : add(piece);
        }
    }

    private int add(Piece piece) {
        Piece before = pieces.isEmpty() ? null : pieces.getLast();
        if (before != null && before.said() == Said.Mark.SINCE && !(piece.said() instanceof Said.Mark)) {
            pieces.removeLast();
            heard.clear(before.from(), before.to());
        } else {
            pieces.add(piece);
            heard.set(piece.from(), piece.to());
        }
        return piece.to();
    }

    private int aside(int at) {
        int next = aside(at, ASIDE);
        if (next > at) {
            heard.set(at, next);
        }
        return Math.max(next, at + 1);
    }

    private int aside(int at, List<Kind> kinds) {
        return kinds.stream()
                .map(kind -> line.hit(at, kind))
                .mapToInt(hit -> hit == null ? at : hit.next())
                .max()
                .orElse(at);
    }

    /** The longest thing said here, unless filler is longer; null when there is none. */
    private @Nullable Piece piece(int at, boolean choice) {
        Piece longest = null;
        int covered = Math.max(at, aside(at, ASIDE) - 1);
        for (Function<Cursor, @Nullable Said> rule : line.isStrange(at) ? NO_RULES : rules) {
            Cursor cursor = new Cursor(line, at);
            Said said = rule.apply(cursor);
            if (said != null && cursor.at() > covered) {
                longest = new Piece(said, at, cursor.at(), choice);
                covered = cursor.at();
            }
        }
        return longest == null ? mark(at, covered, choice) : longest;
    }

    private @Nullable Piece mark(int at, int covered, boolean choice) {
        if (line.isSign(at, ',')) return new Piece(Said.Mark.BUT, at, at + 1, choice);
        if (line.isSign(at, '/')) return new Piece(Said.Mark.OR, at, at + 1, choice);
        Piece longest = null;
        int most = covered;
        for (Map.Entry<Kind, Said.Mark> mark : MARKS) {
            Line.Hit hit = line.hit(at, mark.getKey());
            if (hit != null && hit.next() > most) {
                longest = new Piece(mark.getValue(), at, hit.next(), choice);
                most = hit.next();
            }
        }
        return longest;
    }
}

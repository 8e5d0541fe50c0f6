package fr.escale.wish;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a sentence wishes: what it wants, what it does not want, or what cannot be. */
final class Reading {
    private static final int FARTHEST = 366;

    private final Sentence sentence;
    private final Calendar calendar;
    private final Choices wanted = new Choices();
    private final Choices unwanted = new Choices();

    Reading(Sentence sentence, LocalDateTime now) {
        this.sentence = sentence;
        this.calendar = new Calendar(now);
    }

    Heard heard() {
        clauses().forEach(this::add);
        List<Choices.Choice> choices = wanted.all();
        Stretches stretches = new Stretches(calendar);
        Set<Stretch> any =
                new LinkedHashSet<>(choices.stream().flatMap(stretches::wanted).toList());
        Set<Stretch> never = new LinkedHashSet<>(
                unwanted.all().stream().flatMap(stretches::unwanted).toList());
        boolean said = !any.isEmpty() || !never.isEmpty() || has(Said.Mark.ANYTIME);
        if (any.isEmpty()) {
            Optional<Heard> wrong = wrong(!choices.isEmpty());
            if (wrong.isPresent()) return wrong.get();
        }
        return said ? heard(any, never) : new Heard.Nothing();
    }

    private Heard heard(Set<Stretch> any, Set<Stretch> never) {
        any.removeIf(this::isEverything);
        List<Stretch> near = any.stream().filter(stretch -> !isFar(stretch)).toList();
        if (!any.isEmpty() && near.isEmpty()) return impossible(Heard.Trouble.TOO_FAR);
        Wish wish = shortened(new ArrayList<>(near), new ArrayList<>(never));
        return wish.distance(calendar.now()) == Long.MAX_VALUE
                ? impossible(Heard.Trouble.NOTHING_LEFT)
                : new Heard.Wished(wish, sentence.rest());
    }

    private boolean isEverything(Stretch stretch) {
        return stretch.equals(Stretch.ALWAYS);
    }

    private boolean isFar(Stretch stretch) {
        return stretch.from() != null && stretch.from().isAfter(calendar.today().plusDays(FARTHEST));
    }

    /** The first choices are kept when there are more than a wish holds. */
    private static Wish shortened(List<Stretch> any, List<Stretch> never) {
        while (WishText.of(any, never).length() > Wish.LONGEST_TEXT) {
            (any.size() > never.size() ? any : never).removeLast();
        }
        return new Wish(any, never);
    }

    /** @param over whether something was wanted, all of which is over */
    private Optional<Heard> wrong(boolean over) {
        Optional<Piece> wrong = sentence.pieces().stream()
                .filter(piece -> piece.said() instanceof Said.Wrong)
                .findFirst();
        return wrong.<Heard>map(piece -> new Heard.Impossible(
                        ((Said.Wrong) piece.said()).trouble(), sentence.typed(piece), sentence.rest()))
                .or(() -> over ? Optional.of(impossible(Heard.Trouble.PAST)) : Optional.empty());
    }

    private Heard impossible(Heard.Trouble trouble) {
        String what = String.join(
                " ",
                sentence.pieces().stream()
                        .filter(piece -> !(piece.said() instanceof Said.Mark))
                        .map(sentence::typed)
                        .toList());
        return new Heard.Impossible(trouble, what, sentence.rest());
    }

    private boolean has(Said.Mark mark) {
        return sentence.pieces().stream().anyMatch(piece -> piece.said() == mark);
    }

    /** Pieces between "mais", "plutôt" and commas. */
    private List<List<Piece>> clauses() {
        List<List<Piece>> clauses = new ArrayList<>(List.of(new ArrayList<>()));
        for (Piece piece : sentence.pieces()) {
            if (piece.said() == Said.Mark.BUT) {
                clauses.add(new ArrayList<>());
            } else {
                clauses.getLast().add(piece);
            }
        }
        return clauses;
    }

    /** "Not" denies what follows it in its clause; what stands before it when nothing follows. */
    private void add(List<Piece> clause) {
        int not = indexOf(clause, Said.Mark.NOT);
        boolean follows =
                not >= 0 && times(clause.subList(not, clause.size())).findAny().isPresent();
        boolean denied = indexOf(clause, Said.Mark.NOT_BEFORE) >= 0 || not >= 0 && !follows;
        int end = follows ? not : clause.size();
        times(clause.subList(0, end)).forEach(denied && !follows ? unwanted::add : wanted::add);
        times(clause.subList(end, clause.size())).forEach(unwanted::add);
        clause.stream()
                .filter(piece -> piece.said() instanceof Said.Unwanted)
                .forEach(piece -> unwanted.add(hours(piece)));
    }

    private static Piece hours(Piece piece) {
        return piece.said() instanceof Said.Unwanted unwanted
                ? new Piece(unwanted.hours(), piece.from(), piece.to(), true)
                : piece;
    }

    private static Stream<Piece> times(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> !(piece.said() instanceof Said.Mark
                        || piece.said() instanceof Said.Wrong
                        || piece.said() instanceof Said.Unwanted));
    }

    private static int indexOf(List<Piece> clause, Said.Mark mark) {
        return clause.stream().map(Piece::said).toList().indexOf(mark);
    }
}

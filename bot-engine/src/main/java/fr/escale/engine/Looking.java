package fr.escale.engine;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for who wants a time with the referent.
 *
 * @param wish when, as {@link fr.escale.wish.Wish#text()} writes it; empty for whenever
 * @param subject the id of what they come for, empty for the usual; null as long as they have not been asked
 * @param way how they want to meet ("phone", "home", …, as {@link WishedWay} names it); empty for whatever there is
 */
public record Looking(String wish, @Nullable String subject, String way) {
    private static final String WISH = "_wish";
    private static final String SUBJECT = "_subject";
    private static final String WAY = "_way";

    /** In whatever way. */
    public Looking(String wish, @Nullable String subject) {
        this(wish, subject, "");
    }

    /** What this person looks for. */
    static Looking of(Turn turn) {
        return new Looking(
                turn.variables.getOrDefault(WISH, ""),
                turn.variables.get(SUBJECT),
                turn.variables.getOrDefault(WAY, ""));
    }

    /** Keeps what they have just said about when and how, if they did. */
    static void note(Turn turn) {
        if (!turn.wish.isEmpty()) {
            turn.variables.put(WISH, turn.wish);
        }
        if (turn.way.equals(WishedWay.IN_PERSON)) {
            anyWay(turn);
        } else if (!turn.way.isEmpty()) {
            turn.variables.put(WAY, turn.way);
        }
    }

    /** They come for that; empty for the usual. */
    static void choose(Turn turn, String subject) {
        turn.variables.put(SUBJECT, subject);
    }

    /** Whenever will do. */
    static void widen(Turn turn) {
        turn.variables.remove(WISH);
    }

    /** However they wanted to meet, that is not possible. */
    static void anyWay(Turn turn) {
        turn.variables.remove(WAY);
    }

    /** They look for nothing any more. */
    static void over(Turn turn) {
        turn.variables.remove(WISH);
        turn.variables.remove(SUBJECT);
        turn.variables.remove(WAY);
    }
}

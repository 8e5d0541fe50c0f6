package fr.escale.knowledge.exchange;

import fr.escale.knowledge.ArticleReader.Problem;
import fr.escale.knowledge.Articles.Stored;
import fr.escale.knowledge.Field;
import fr.escale.knowledge.Flaw;
import fr.escale.knowledge.Written;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with one article. What says what is live changes nothing: a draft beside it stays.
 *
 * @param known as it is in the store
 * @param next as it would be
 * @param blocked whether somebody else's draft would be lost
 */
record Step(Item item, Stored known, Stored next, boolean blocked) {
    static Step of(Item item, Stored known, boolean live, String editor) {
        Stored next = next(item.written(), known, live);
        boolean loses = known.draft() != null
                && !same(known.draft(), next.draft())
                && !same(known.draft(), next.live())
                && !known.editor().equals(editor);
        return new Step(item, known, next, loses);
    }

    private static Stored next(Written written, Stored known, boolean live) {
        if (same(written, known.live())) {
            return known;
        }
        return live && !isWithdrawn(known) ? known.with(written, null) : known.with(known.live(), written);
    }

    /** In the store and not live: an editor has decided so. */
    private static boolean isWithdrawn(Stored known) {
        return known.revision() > 0 && known.live() == null;
    }

    /** Whether it would be live, had no editor decided otherwise. */
    boolean isHeld(boolean live) {
        return live && !blocked && isWithdrawn(known);
    }

    boolean changes() {
        return !blocked && !(same(known.live(), next.live()) && same(known.draft(), next.draft()));
    }

    Problem problem(String message) {
        return item.place().apply(new Flaw(Field.ID, null, message));
    }

    private static boolean same(@Nullable Written one, @Nullable Written other) {
        return fingerprint(one).equals(fingerprint(other));
    }

    private static Optional<String> fingerprint(@Nullable Written written) {
        return Optional.ofNullable(written).map(Written::fingerprint);
    }
}

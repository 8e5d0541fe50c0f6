package fr.escale.knowledge;

import static java.util.stream.Collectors.toMap;

import fr.escale.knowledge.Articles.Stored;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the shipped articles in at a start, and never over what editors have written. */
final class Shipment {
    private Shipment() {}

    static void takeIn(List<Written> shipped, Articles articles) {
        Map<String, Stored> known = articles.all().stream().collect(toMap(Stored::id, stored -> stored));
        // side by side: on an empty store these are some hundred writes, which the store commits together
        shipped.parallelStream().forEach(written -> {
            String id = written.text(Field.ID);
            // a write refused means that another instance takes in the same shipment
            next(written, known.getOrDefault(id, Stored.unknown(id))).ifPresent(articles::keep);
        });
    }

    /**
     * What becomes of a stored article when this version of it is shipped; empty when it stays as it is.
     *
     * <p>New: it goes live. Live as shipped before: the new version goes live. Changed or withdrawn by editors: the
     * new version arrives as a draft. Where a draft of theirs lies already, it waits for a start that finds none.
     */
    static Optional<Stored> next(Written shipped, Stored known) {
        String fingerprint = shipped.fingerprint();
        if (fingerprint.equals(known.shipped())) {
            return Optional.empty();
        }
        if (known.revision() == 0 || is(known.live(), known.shipped())) {
            return Optional.of(known.with(shipped, known.draft()).shippedAs(fingerprint));
        }
        if (known.draft() != null && !is(known.draft(), known.shipped())) {
            return Optional.empty();
        }
        return Optional.of(known.with(known.live(), shipped).shippedAs(fingerprint));
    }

    private static boolean is(@Nullable Written written, @Nullable String fingerprint) {
        return written != null && written.fingerprint().equals(fingerprint);
    }
}

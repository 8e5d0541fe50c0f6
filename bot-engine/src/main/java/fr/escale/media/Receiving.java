package fr.escale.media;

import fr.escale.media.Media.Expected;
import fr.escale.media.Scan.Scanner;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Takes one file in: bounded, told by its content, looked at, sealed piece by piece while it comes. */
final class Receiving {
    private final Shelf shelf;
    private final Scanner scanner;

    Receiving(Shelf shelf, Scanner scanner) {
        this.shelf = shelf;
        this.scanner = scanner;
    }

    /**
     * Keeps it or refuses it for good.
     *
     * @throws IOException when it broke off: nothing of it counts, and it can be taken again
     */
    Received take(Expected file, InputStream content, Instant now) throws IOException {
        var received = receive(file.id(), file.conversation(), content, any -> Media.MOST_BYTES, now);
        if (received instanceof Received.Refused(Refusal why)) {
            shelf.refuse(file.id(), file.conversation(), why.why(), now);
        }
        return received;
    }

    /** What became of it. */
    sealed interface Received {
        record Kept(FileType type) implements Received {}

        record Refused(Refusal why) implements Received {}
    }

    /**
     * Keeps it, or says why not: then pieces of it may lie about.
     *
     * @param most how many bytes a file of that type may have; 0 for what is not taken
     * @throws IOException when it broke off, as above
     */
    Received receive(String id, String conversation, InputStream content, ToLongFunction<FileType> most, Instant now)
            throws IOException {
        byte[] first = content.readNBytes(Shelf.PIECE);
        var type = FileType.of(first);
        long bound = type.map(most::applyAsLong).orElse(0L);
        if (type.isEmpty() || bound == 0) {
            return new Received.Refused(first.length == 0 ? Refusal.EMPTY : Refusal.UNKNOWN);
        }
        try (Scan scan = scanner.begin()) {
            var taken = pieces(id, first, content, bound, scan);
            var refusal = refusal(taken, bound, scan);
            if (refusal.isEmpty()) {
                shelf.keep(id, conversation, type.get(), taken.bytes(), taken.pieces(), now);
            }
            return refusal.<Received>map(Received.Refused::new).orElseGet(() -> new Received.Kept(type.get()));
        }
    }

    private static Optional<Refusal> refusal(Taken taken, long bound, Scan scan) throws IOException {
        if (taken.bytes() > bound) {
            return Optional.of(Refusal.TOO_LARGE);
        }
        return scan.isClean() ? Optional.empty() : Optional.of(Refusal.INFECTED);
    }

    /** What came in; more bytes than we keep when it was cut off. */
    private record Taken(int pieces, long bytes) {}

    private Taken pieces(String id, byte[] first, InputStream content, long bound, Scan scan) throws IOException {
        long bytes = 0;
        int n = 0;
        for (byte[] piece = first; piece.length > 0; n++) {
            bytes += piece.length;
            if (bytes > bound) {
                return new Taken(n, bytes);
            }
            byte[] next = content.readNBytes(Shelf.PIECE);
            scan.take(piece);
            shelf.put(id, n, next.length == 0, piece);
            piece = next;
        }
        return new Taken(n, bytes);
    }
}

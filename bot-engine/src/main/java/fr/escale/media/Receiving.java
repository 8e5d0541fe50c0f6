package fr.escale.media;

import fr.escale.media.Media.Expected;
import fr.escale.media.Scan.Scanner;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/** Takes one file in: bounded, told by its content, looked at, sealed piece by piece while it comes. */
final class Receiving {
    private final Shelf shelf;
    private final Scanner scanner;

    Receiving(Shelf shelf, Scanner scanner) {
        this.shelf = shelf;
        this.scanner = scanner;
    }

    /** What became of it. */
    sealed interface Received {
        /** It is here. */
        record Kept(FileType type) implements Received {}

        /** Nothing of it is. */
        record Refused(Refusal why) implements Received {}
    }

    /**
     * Keeps it or refuses it for good.
     *
     * @throws IOException when it broke off: nothing of it counts, and it can be taken again
     */
    Received take(Expected file, InputStream content, Instant now) throws IOException {
        byte[] first = content.readNBytes(Shelf.PIECE);
        var type = FileType.of(first);
        if (type.isEmpty()) {
            return refused(file, first.length == 0 ? Refusal.EMPTY : Refusal.UNKNOWN, now);
        }
        try (Scan scan = scanner.begin()) {
            var taken = pieces(file.id(), first, content, scan);
            var refusal = refusal(taken, scan);
            if (refusal.isPresent()) {
                return refused(file, refusal.get(), now);
            }
            shelf.keep(file.id(), file.conversation(), type.get(), taken.bytes(), taken.pieces(), now);
            return new Received.Kept(type.get());
        }
    }

    private Received refused(Expected file, Refusal why, Instant now) {
        shelf.refuse(file.id(), file.conversation(), why.why(), now);
        return new Received.Refused(why);
    }

    private static Optional<Refusal> refusal(Taken taken, Scan scan) throws IOException {
        if (taken.bytes() > Media.MOST_BYTES) {
            return Optional.of(Refusal.TOO_LARGE);
        }
        return scan.isClean() ? Optional.empty() : Optional.of(Refusal.INFECTED);
    }

    /** What came in; more bytes than we keep when it was cut off. */
    private record Taken(int pieces, long bytes) {}

    private Taken pieces(String id, byte[] first, InputStream content, Scan scan) throws IOException {
        long bytes = 0;
        int n = 0;
        for (byte[] piece = first; piece.length > 0; n++) {
            bytes += piece.length;
            if (bytes > Media.MOST_BYTES) {
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

package fr.escale.media;

import fr.escale.media.Media.Expected;
import fr.escale.media.Scan.Scanner;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/** Takes one file in: bounded, told by its content, looked at, sealed piece by piece while it comes. */
final class Receiving {
    static final String TOO_LARGE = "plus de 20 Mo";
    static final String UNKNOWN = "type de fichier refusé";
    static final String INFECTED = "refusé par l’antivirus";
    static final String EMPTY = "fichier vide";

    private final Shelf shelf;
    private final Scanner scanner;

    Receiving(Shelf shelf, Scanner scanner) {
        this.shelf = shelf;
        this.scanner = scanner;
    }

    /**
     * Keeps it or refuses it for good.
     *
     * @return its type, where it is kept
     * @throws IOException when it broke off: nothing of it counts, and it can be taken again
     */
    Optional<FileType> take(Expected file, InputStream content, Instant now) throws IOException {
        byte[] first = content.readNBytes(Shelf.PIECE);
        var type = FileType.of(first);
        if (type.isEmpty()) {
            shelf.refuse(file.id(), file.conversation(), first.length == 0 ? EMPTY : UNKNOWN, now);
            return Optional.empty();
        }
        try (Scan scan = scanner.begin()) {
            var taken = pieces(file.id(), first, content, scan);
            var refusal = refusal(taken, scan);
            if (refusal.isPresent()) {
                shelf.refuse(file.id(), file.conversation(), refusal.get(), now);
                return Optional.empty();
            }
            shelf.keep(file.id(), file.conversation(), type.get(), taken.bytes(), taken.pieces(), now);
            return type;
        }
    }

    private static Optional<String> refusal(Taken taken, Scan scan) throws IOException {
        if (taken.bytes() > Media.MOST_BYTES) {
            return Optional.of(TOO_LARGE);
        }
        return scan.isClean() ? Optional.empty() : Optional.of(INFECTED);
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

package fr.escale.media;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;

/** The pieces of one file, each opened when it is its turn. */
final class Pieces implements Enumeration<InputStream> {
    private final Shelf shelf;
    private final String id;
    private final int count;
    private int next;

    Pieces(Shelf shelf, String id, int count) {
        this.shelf = shelf;
        this.id = id;
        this.count = count;
    }

    @Override
    public boolean hasMoreElements() {
        return next < count;
    }

    @Override
    public InputStream nextElement() {
        if (!hasMoreElements()) {
            throw new NoSuchElementException();
        }
        byte[] piece = shelf.piece(id, next, next == count - 1);
        next++;
        return new ByteArrayInputStream(piece);
    }
}

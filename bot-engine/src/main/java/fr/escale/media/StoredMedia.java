package fr.escale.media;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.Optional;

/** What is here, and what is awaited. */
final class StoredMedia implements Media {
    private final Shelf shelf;
    private final Jobs jobs;

    StoredMedia(Shelf shelf, Jobs jobs) {
        this.shelf = shelf;
        this.jobs = jobs;
    }

    @Override
    public void expect(Expected file, Instant now) {
        if (shelf.standing(file.conversation(), file.id()).isEmpty()) {
            jobs.add(file, now);
        }
    }

    @Override
    public Optional<Standing> standing(String conversation, String id) {
        return shelf.standing(conversation, id)
                .or(() -> jobs.has(conversation, id) ? Optional.of(new Standing.Awaited()) : Optional.empty());
    }

    @Override
    public InputStream content(String conversation, String id) {
        int pieces = shelf.pieces(conversation, id).orElseThrow(() -> new IllegalStateException("not kept"));
        return new SequenceInputStream(new Pieces(shelf, id, pieces));
    }

    @Override
    public void seen(String conversation, String id, String by, Instant now) {
        shelf.seen(conversation, id, by, now);
    }

    @Override
    public void erase(String conversation) {
        jobs.erase(conversation).forEach(shelf::remove);
        shelf.erase(conversation);
    }
}

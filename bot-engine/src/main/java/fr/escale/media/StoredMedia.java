package fr.escale.media;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is here, and what is awaited. */
final class StoredMedia implements Media {
    private final Shelf shelf;
    private final Jobs jobs;
    private final int days;

    /** @param days how long a file is kept */
    StoredMedia(Shelf shelf, Jobs jobs, int days) {
        this.shelf = shelf;
        this.jobs = jobs;
        this.days = days;
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
    public List<FileType> kept(String conversation) {
        return shelf.kept(conversation);
    }

    @Override
    public int days() {
        return days;
    }

    @Override
    public void erase(String conversation) {
        jobs.erase(conversation).forEach(shelf::remove);
        shelf.erase(conversation);
    }
}

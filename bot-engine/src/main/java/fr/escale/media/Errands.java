package fr.escale.media;

import fr.escale.media.Jobs.Job;
import fr.escale.media.Jobs.Stage;
import fr.escale.media.Media.Expected;
import fr.escale.media.Media.Standing;
import fr.escale.media.Receiving.Received;
import fr.escale.media.Source.GoneException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does one job: fetches a file, or has a voice note written down. What goes wrong is tried again, later each time. */
final class Errands {
    private static final Logger log = LoggerFactory.getLogger(Errands.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);
    /** Platforms keep files for weeks; somebody waits for an answer meanwhile. */
    private static final Duration PATIENCE = Duration.ofHours(24);
    /** Words that come later than this are no answer to anything: the team has the voice itself. */
    private static final Duration PATIENCE_FOR_WORDS = Duration.ofHours(1);

    private final Jobs jobs;
    private final Shelf shelf;
    private final Receiving receiving;
    private final List<Source> sources;
    private final Transcription transcription;
    private final Supplier<Listener> listener;
    private final InstantSource clock;

    Errands(
            Jobs jobs,
            Shelf shelf,
            Receiving receiving,
            List<Source> sources,
            Transcription transcription,
            Supplier<Listener> listener,
            InstantSource clock) {
        this.jobs = jobs;
        this.shelf = shelf;
        this.receiving = receiving;
        this.sources = List.copyOf(sources);
        this.transcription = transcription;
        this.listener = listener;
        this.clock = clock;
    }

    /** Does it, unless another has begun it. Never throws for what a platform, a scanner or a model may do. */
    void run(Job job) {
        if (!jobs.begin(job, clock.instant())) {
            return;
        }
        try {
            switch (job.stage()) {
                case FETCH -> fetch(job.file());
                case WRITE_DOWN -> writeDown(job.file());
            }
        } catch (IOException | RuntimeException failed) {
            again(job, failed);
        }
    }

    private void fetch(Expected file) throws IOException {
        try (InputStream content = source(file).open(file.enclosure().handle())) {
            switch (receiving.take(file, content, clock.instant())) {
                case Received.Kept(FileType type) -> kept(file, type);
                case Received.Refused(Refusal why) -> refused(file, why);
            }
        } catch (GoneException gone) {
            shelf.refuse(file.id(), file.conversation(), gone.why(), clock.instant());
            refused(file, gone.refusal());
        }
    }

    private void kept(Expected file, FileType type) {
        boolean toWriteDown = type.isAudio() && transcription.isOn();
        boolean stillThere = toWriteDown ? jobs.goOn(file.id(), clock.instant()) : jobs.end(file.id());
        if (!stillThere) {
            shelf.remove(file.id());
        }
    }

    /** They are told before the job ends: cut off in between, it is refused and told again, which changes nothing. */
    private void refused(Expected file, Refusal why) throws IOException {
        boolean told = listener.get().refused(file.conversation(), file.id(), why);
        boolean stillThere = told ? jobs.end(file.id()) : jobs.has(file.conversation(), file.id());
        if (!stillThere) {
            shelf.remove(file.id());
        } else if (!told) {
            throw new IOException("its message has not had its turn");
        }
    }

    private Source source(Expected file) throws IOException {
        return sources.stream()
                .filter(one ->
                        one.channel().equals(file.channel()) && one.account().equals(file.account()))
                .findFirst()
                .orElseThrow(() -> new IOException("that account is not here"));
    }

    private void writeDown(Expected file) throws IOException {
        if (shelf.standing(file.conversation(), file.id()).orElse(null) instanceof Standing.Kept kept) {
            int pieces = shelf.pieces(file.conversation(), file.id()).orElse(0);
            words(kept.type(), new Pieces(shelf, file.id(), pieces))
                    .ifPresent(words -> listener.get().heard(file.conversation(), file.id(), words));
        }
        jobs.end(file.id());
    }

    private Optional<String> words(FileType type, Pieces pieces) throws IOException {
        try (InputStream content = new java.io.SequenceInputStream(pieces)) {
            return transcription.of(type, content.readAllBytes());
        }
    }

    private void again(Job job, Exception failed) {
        var now = clock.instant();
        boolean fetching = job.stage() == Stage.FETCH;
        log.info(
                "{} of a file has failed, try {} ({})",
                fetching ? "Fetching" : "Writing down",
                job.tries() + 1,
                failed.getClass().getSimpleName());
        if (isOver(job, now)) {
            giveUp(job, fetching);
        } else {
            jobs.again(job.file().id(), now.plus(pause(job.tries())));
        }
    }

    private static boolean isOver(Job job, Instant now) {
        var patience = job.stage() == Stage.FETCH ? PATIENCE : PATIENCE_FOR_WORDS;
        return !now.isBefore(job.since().plus(patience));
    }

    private void giveUp(Job job, boolean fetching) {
        if (fetching) {
            giveUp(job.file());
        } else {
            jobs.end(job.file().id());
        }
    }

    /** A day later a human looks at it on the desk: the person is not told by a machine what was to come yesterday. */
    private void giveUp(Expected file) {
        shelf.refuse(file.id(), file.conversation(), Refusal.LOST.why(), clock.instant());
        if (!jobs.end(file.id())) {
            shelf.remove(file.id());
        }
    }

    private static Duration pause(int tries) {
        var pause = FIRST_PAUSE.multipliedBy(1L << 2 * Math.min(tries, 6));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}

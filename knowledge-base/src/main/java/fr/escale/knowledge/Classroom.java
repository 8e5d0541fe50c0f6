package fr.escale.knowledge;

import fr.escale.knowledge.search.Classifier;
import fr.escale.knowledge.search.Entry;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where classifiers are taught, one at a time and beside everything else: no answer waits for it. */
final class Classroom implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Classroom.class);

    private final ExecutorService teacher = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .name("classroom")
            .factory());
    private Future<?> lesson = new FutureTask<>(() -> {}, null);

    /** Teaches from these entries instead of what is being taught, and hands over the classifier once it is ready. */
    synchronized void teach(List<Entry> entries, Consumer<Classifier> ready) {
        lesson.cancel(true);
        lesson = teacher.submit(() -> give(entries, ready));
    }

    /** Does what only saves time later, before any lesson that comes after. */
    void prepare(Runnable work) {
        teacher.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                if (!isStopped(e))
                    LOG.warn("What would have saved time later failed; the first question for it will take longer.", e);
            }
        });
    }

    private static void give(List<Entry> entries, Consumer<Classifier> ready) {
        try {
            Classifier classifier = Classifier.of(entries);
            if (!Thread.currentThread().isInterrupted()) {
                ready.accept(classifier);
            }
        } catch (RuntimeException e) {
            if (isStopped(e)) return;
            LOG.warn("No classifier could be taught from {} articles; they are searched without.", entries.size(), e);
        }
    }

    /** A newer lesson has come, or the program ends: nothing failed. */
    private static boolean isStopped(RuntimeException e) {
        return e.getCause() instanceof InterruptedException;
    }

    @Override
    public void close() {
        teacher.shutdownNow();
    }
}

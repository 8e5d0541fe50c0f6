package fr.escale.knowledge;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Looks once a second whether another instance has published: its answers reach this one within 2 s. */
@Component
class PublicationWatch implements DisposableBean {
    static final Duration PACE = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(PublicationWatch.class);

    private final PublishedAnswers answers;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("publication-watch").factory());

    PublicationWatch(PublishedAnswers answers) {
        this.answers = answers;
        var unused =
                clockwork.scheduleWithFixedDelay(this::look, PACE.toMillis(), PACE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A store that is away for a while must not end the watch: what is known is answered meanwhile. */
    private void look() {
        try {
            answers.refresh();
        } catch (RuntimeException e) {
            LOG.warn("Could not look for new articles; looking again in {}.", PACE, e);
        }
    }

    @Override
    public void destroy() {
        clockwork.shutdownNow();
    }
}

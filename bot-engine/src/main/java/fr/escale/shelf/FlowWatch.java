package fr.escale.shelf;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/** Looks once a second whether another instance has published a flow. */
final class FlowWatch implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(FlowWatch.class);
    private static final Duration PACE = Duration.ofSeconds(1);

    private final FlowShelf shelf;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("flow-watch").factory());

    FlowWatch(FlowShelf shelf) {
        this.shelf = shelf;
        var unused =
                clockwork.scheduleWithFixedDelay(this::look, PACE.toMillis(), PACE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A store that is away for a while must not end the watch: people go on in the flows that are known. */
    private void look() {
        try {
            shelf.refresh();
        } catch (RuntimeException e) {
            LOG.warn("Could not look for new flows; looking again in {}.", PACE, e);
        }
    }

    @Override
    public void destroy() {
        clockwork.shutdownNow();
    }
}

package fr.escale.security;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/** Forgets what staff did after a year (CNIL, recommendation of 14 October 2021 on logging: six months to a year). */
final class AuditPurge implements DisposableBean {
    static final Duration KEPT = Duration.ofDays(365);

    private static final Logger LOG = LoggerFactory.getLogger(AuditPurge.class);
    private static final Duration PACE = Duration.ofHours(12);

    private final Audit audit;
    private final InstantSource clock;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("audit-purge").factory());

    AuditPurge(Audit audit, InstantSource clock) {
        this.audit = audit;
        this.clock = clock;
        var unused = clockwork.scheduleWithFixedDelay(this::purge, 1, PACE.toMinutes(), TimeUnit.MINUTES);
    }

    /** A store that is away for a while must not end it. */
    void purge() {
        try {
            audit.forget(clock.instant().minus(KEPT));
        } catch (RuntimeException e) {
            LOG.warn("Could not forget old audit notes; trying again in {}.", PACE, e);
        }
    }

    @Override
    public void destroy() {
        clockwork.shutdownNow();
    }
}

package fr.escale.console.desk;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One open page that is told which conversations changed. It stands in the member's session: signed out, disabled or
 * timed out, the session goes and the page is told nothing more.
 */
final class Listener implements HttpSessionBindingListener {
    /** Conversations have random ids: this is none of them. */
    private static final String END = "";

    /** A page that takes nothing for so long is not there any more. */
    private static final int MOST = 20_000;

    private final BlockingQueue<String> changed = new LinkedBlockingQueue<>(MOST);
    private final String member;
    private final String session;
    private volatile boolean ended;

    Listener(String member, String session) {
        this.member = member;
        this.session = session;
    }

    String member() {
        return member;
    }

    boolean isOf(String other) {
        return session.equals(other);
    }

    /** Never waits. */
    void tell(String conversation) {
        if (!changed.offer(conversation)) {
            end();
        }
    }

    void end() {
        ended = true;
        changed.offer(END);
    }

    /**
     * What has changed since it was asked last, each once; waits until something has.
     *
     * @return nothing changed for so long: none; and empty once it has ended
     */
    Optional<Set<String>> next(Duration atMost) throws InterruptedException {
        var all = new LinkedHashSet<String>();
        var first = changed.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            all.add(first);
            changed.drainTo(all);
        }
        return ended ? Optional.empty() : Optional.of(all);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent session) {
        end();
    }
}

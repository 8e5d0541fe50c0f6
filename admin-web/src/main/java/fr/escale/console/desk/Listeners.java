package fr.escale.console.desk;

import fr.escale.conversation.Roll;
import fr.escale.duty.Alerts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The pages that are told of changes, a few for each browser and member: a browser opens six connections to a server
 * at most, and pages that are told must leave some to be fetched over.
 */
@Component
class Listeners {
    static final int PER_SESSION = 3;
    static final int PER_MEMBER = 9;

    private final List<Listener> open = new ArrayList<>();
    private boolean closed;

    /** A new one; none when there are enough, or the program ends. */
    synchronized Optional<Listener> open(String member, String session) {
        long same = open.stream().filter(other -> other.isOf(session)).count();
        long theirs =
                open.stream().filter(other -> other.member().equals(member)).count();
        if (closed || same >= PER_SESSION || theirs >= PER_MEMBER) {
            return Optional.empty();
        }
        var listener = new Listener(member, session);
        open.add(listener);
        return Optional.of(listener);
    }

    synchronized void left(Listener listener) {
        open.remove(listener);
    }

    @EventListener
    void hear(Roll.Changed news) {
        all().forEach(listener -> listener.tell(news.conversation()));
    }

    /** Somebody looks after it, it has climbed, it is over: the top of the desk says so. */
    @EventListener
    void hear(Alerts.Changed news) {
        all().forEach(listener -> listener.tell(news.conversation()));
    }

    /** First of all that ends: the server waits for requests under way, and these never end by themselves. */
    @EventListener(ContextClosedEvent.class)
    synchronized void close() {
        closed = true;
        all().forEach(Listener::end);
    }

    private synchronized List<Listener> all() {
        return List.copyOf(open);
    }
}

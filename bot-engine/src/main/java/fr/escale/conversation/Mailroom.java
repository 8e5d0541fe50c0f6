package fr.escale.conversation;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Who works where: conversations with something to do wait here, distress first, and each is worked on by one worker
 * at a time. What is lost of it with the process is found again in the wakes.
 */
@Component
class Mailroom implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Mailroom.class);
    private static final int WORKERS = 16;

    private final PriorityBlockingQueue<Call> calls =
            new PriorityBlockingQueue<>(64, Comparator.comparing(Call::urgency).thenComparing(Call::order));
    private final Map<String, Place> places = new ConcurrentHashMap<>();
    private final AtomicLong order = new AtomicLong();
    private final ObjectProvider<Worker> worker;
    private final ConversationSettings settings;
    private volatile boolean running;
    private Thread[] workers = {};

    Mailroom(ObjectProvider<Worker> worker, ConversationSettings settings) {
        this.worker = worker;
        this.settings = settings;
    }

    /** Where a conversation stands: waiting for a worker, being worked on, or being worked on and called again. */
    private enum Place {
        WAITING,
        WORKED,
        CALLED_AGAIN
    }

    private record Call(String conversation, Urgency urgency, long order) {}

    /** @throws Filing.FullException when more waits than we promise to keep up with */
    void checkRoom() {
        if (places.size() >= settings.backlog()) {
            throw new Filing.FullException("More than " + settings.backlog() + " conversations are waiting");
        }
    }

    /** There is something to do in this conversation. */
    void call(String conversation, Urgency urgency) {
        var place = places.compute(
                conversation, (id, now) -> now == null || now == Place.WAITING ? Place.WAITING : Place.CALLED_AGAIN);
        if (place == Place.WAITING) {
            calls.add(new Call(conversation, urgency, order.incrementAndGet()));
        }
    }

    private void work() {
        while (running) {
            try {
                take(calls.take());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** A conversation called twice stands twice in the queue: the second time there is nothing to take. */
    private void take(Call call) {
        if (!places.replace(call.conversation(), Place.WAITING, Place.WORKED)) {
            return;
        }
        try {
            worker.getObject().work(call.conversation());
        } catch (RuntimeException problem) {
            LOG.warn(
                    "Work on a conversation will be tried again: {}",
                    problem.getClass().getSimpleName());
        } finally {
            leave(call);
        }
    }

    private void leave(Call call) {
        var place = places.compute(call.conversation(), (id, now) -> now == Place.CALLED_AGAIN ? Place.WAITING : null);
        if (place == Place.WAITING) {
            calls.add(new Call(call.conversation(), call.urgency(), order.incrementAndGet()));
        }
    }

    @Override
    public void start() {
        running = true;
        workers = new Thread[WORKERS];
        for (int i = 0; i < WORKERS; i++) {
            workers[i] = Thread.ofVirtual().name("mailroom-", i).start(this::work);
        }
    }

    /** Work begun is finished; work not begun is found in the wakes at the next start. */
    @Override
    public void stop() {
        running = false;
        for (var thread : workers) {
            calls.add(new Call("", Urgency.BROADCAST, Long.MAX_VALUE));
        }
        for (var thread : workers) {
            joined(thread);
        }
    }

    private static void joined(Thread thread) {
        try {
            thread.join(java.time.Duration.ofSeconds(10));
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

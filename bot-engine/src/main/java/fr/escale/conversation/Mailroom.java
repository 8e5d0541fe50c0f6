package fr.escale.conversation;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
    /** Stops after the channels' intake and the web, before the courier. */
    static final int PHASE = 1_000;

    private static final int WORKERS = 16;
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration DRAINING = Duration.ofSeconds(10);

    private final PriorityBlockingQueue<Call> calls =
            new PriorityBlockingQueue<>(64, Comparator.comparing(Call::urgency).thenComparing(Call::order));
    private final Map<String, Place> places = new ConcurrentHashMap<>();
    private final AtomicLong order = new AtomicLong();
    private final ObjectProvider<Worker> worker;
    private final ConversationSettings settings;
    private volatile boolean running;
    private List<Thread> workers = List.of();

    Mailroom(ObjectProvider<Worker> worker, ConversationSettings settings) {
        this.worker = worker;
        this.settings = settings;
    }

    private record Call(String conversation, Urgency urgency, long order) {}

    /**
     * Where a conversation stands.
     *
     * @param worked a worker is at it
     * @param called how urgently it waits for one; null when it does not
     */
    private record Place(boolean worked, @Nullable Urgency called) {
        Place called(Urgency urgency) {
            return isMoreUrgent(urgency) ? new Place(worked, urgency) : this;
        }

        boolean isMoreUrgent(Urgency urgency) {
            return called == null || urgency.compareTo(called) < 0;
        }
    }

    /** @throws Filing.FullException when more waits than we promise to keep up with */
    void checkRoom() {
        if (places.size() >= settings.backlog()) {
            throw new Filing.FullException("More than " + settings.backlog() + " conversations are waiting");
        }
    }

    /** There is something to do in this conversation. */
    void call(String conversation, Urgency urgency) {
        places.compute(conversation, (id, now) -> {
            var place = now == null ? new Place(false, null) : now;
            if (!place.worked() && place.isMoreUrgent(urgency)) {
                queue(conversation, urgency);
            }
            return place.called(urgency);
        });
    }

    private void queue(String conversation, Urgency urgency) {
        calls.add(new Call(conversation, urgency, order.incrementAndGet()));
    }

    /** Nothing that goes wrong in one conversation ends the work on all others. */
    private void work() {
        while (running) {
            try {
                var call = calls.poll(IDLE.toMillis(), TimeUnit.MILLISECONDS);
                if (call != null && begins(call.conversation())) {
                    work(call.conversation());
                }
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void work(String conversation) {
        try {
            worker.getObject().work(conversation);
        } catch (RuntimeException | Error problem) {
            LOG.warn(
                    "Work on a conversation will be tried again: {}",
                    problem.getClass().getName());
        } finally {
            ends(conversation);
        }
    }

    /** A conversation called twice stands twice in the queue: the second time there is nothing to begin. */
    private boolean begins(String conversation) {
        var begun = new AtomicBoolean();
        places.computeIfPresent(conversation, (id, now) -> {
            begun.set(!now.worked());
            return now.worked() ? now : new Place(true, null);
        });
        return begun.get();
    }

    private void ends(String conversation) {
        places.computeIfPresent(conversation, (id, now) -> {
            if (now.called() == null) {
                return null;
            }
            queue(conversation, now.called());
            return new Place(false, now.called());
        });
    }

    @Override
    public void start() {
        running = true;
        workers = IntStream.range(0, WORKERS)
                .mapToObj(i -> Thread.ofVirtual().name("mailroom-" + i).start(this::work))
                .toList();
    }

    /** Work begun is finished; work not begun is found in the wakes at the next start. */
    @Override
    public void stop() {
        running = false;
        long until = System.nanoTime() + DRAINING.toNanos();
        try {
            for (var thread : workers) {
                thread.join(Duration.ofNanos(Math.max(1, until - System.nanoTime())));
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}

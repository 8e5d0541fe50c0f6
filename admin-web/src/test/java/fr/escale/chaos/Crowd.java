package fr.escale.chaos;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;

/**
 * People who write at a steady rate, whether they are answered or not, in the browser, on WhatsApp and on Telegram in
 * equal parts. Each one's messages are delivered one after the other, each as often as it takes to be acknowledged.
 */
final class Crowd implements AutoCloseable {
    private static final Duration AGAIN = Duration.ofMillis(250);
    private static final String PADDING = "kkkkkkkkkkkkkkkkkkkkkk";

    private final List<Person> people = new ArrayList<>();
    private final List<Thread> deliverers = new ArrayList<>();
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger turn = new AtomicInteger();
    /** Deliveries that the program put off with a 503 that says when to come again. */
    final AtomicInteger putOff = new AtomicInteger();
    /** Deliveries that ended otherwise than with a success or such a 503. */
    final AtomicInteger failed = new AtomicInteger();

    private final TelegramQueue queue;
    private final IntSupplier port;

    /**
     * @param size how many people, a multiple of three
     * @param port where the program is at home now
     */
    Crowd(int size, Peers peers, IntSupplier port) {
        this.queue = peers.queue;
        this.port = port;
        for (int i = 0; i < size; i++) {
            var person = person(i);
            people.add(person);
            peers.know(person);
            if (person.way != Person.Way.TELEGRAM) {
                deliverers.add(Thread.ofVirtual().start(() -> deliver(person)));
            }
        }
    }

    private static Person person(int i) {
        return switch (Person.Way.values()[i % 3]) {
            case BROWSER ->
                new Person(
                        Person.Way.BROWSER,
                        (PADDING + i).substring(Integer.toString(i).length()));
            case WHATSAPP -> new Person(Person.Way.WHATSAPP, "336000" + (10_000 + i));
            case TELEGRAM -> new Person(Person.Way.TELEGRAM, Integer.toString(5_000_000 + i));
        };
    }

    List<Person> people() {
        return people;
    }

    Figures figures() {
        return Figures.of(people);
    }

    /** Lets people write at that rate until it is ended. */
    Writing begin(int perSecond) {
        var writing = schedule.scheduleAtFixedRate(this::write, 0, 1_000_000 / perSecond, TimeUnit.MICROSECONDS);
        return new Writing(writing);
    }

    record Writing(ScheduledFuture<?> writing) implements AutoCloseable {
        @Override
        public void close() {
            writing.cancel(false);
        }
    }

    /** One message of whoever's turn it is. */
    void write() {
        var person = people.get(turn.getAndIncrement() % people.size());
        int number = person.write();
        if (person.way == Person.Way.TELEGRAM) {
            queue.add(person, number);
        }
    }

    private void deliver(Person person) {
        try {
            while (true) {
                int number = person.next();
                while (!isDelivered(person, number)) {
                    LockSupport.parkNanos(AGAIN.toNanos());
                    if (Thread.interrupted()) {
                        return;
                    }
                }
                person.acknowledged();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isDelivered(Person person, int number) throws InterruptedException {
        try {
            var answer = Delivery.of(person, number, port.getAsInt());
            boolean acknowledged = Delivery.isAcknowledged(answer.statusCode());
            if (!acknowledged) {
                boolean isLater = answer.statusCode() == 503
                        && answer.headers().firstValue("Retry-After").isPresent();
                (isLater ? putOff : failed).incrementAndGet();
            }
            return acknowledged;
        } catch (IOException away) {
            return false;
        }
    }

    /** People in the browser look at what they were told. */
    void look() {
        for (var person : people) {
            if (person.way == Person.Way.BROWSER) {
                look(person);
            }
        }
    }

    private void look(Person person) {
        try {
            Delivery.read(person, port.getAsInt());
        } catch (IOException away) {
            // they look again
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        schedule.shutdownNow();
        deliverers.forEach(Thread::interrupt);
    }
}

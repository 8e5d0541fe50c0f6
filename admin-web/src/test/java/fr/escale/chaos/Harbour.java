package fr.escale.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;

/** Where storms are sat out: the program as a process, the platforms it speaks with, and the people who write. */
final class Harbour implements AutoCloseable {
    /** What a storm at length has held up leaves at the pace of a message a second in a chat. */
    static final Duration PATIENCE = Scale.isLong() ? Duration.ofSeconds(400) : Duration.ofSeconds(120);

    private static final int PEOPLE = 24;

    final Scale scale = Scale.asked();
    final Random random = new Random(20261122);
    final Peers peers = new Peers();
    final Path directory;
    final Crowd crowd;
    private final String[] settings;
    private final String main;
    private final AtomicReference<Program> program = new AtomicReference<>();

    /**
     * @param directory of this harbour alone
     * @param main the class to start: the front door, or one that opens it with something broken behind
     * @param more settings, as "name=value"
     */
    Harbour(Path directory, Class<?> main, String... more) {
        this.directory = directory;
        this.main = main.getName();
        var all = new ArrayList<>(List.of(peers.properties()));
        all.add("escale.tryit=true");
        all.addAll(List.of(more));
        this.settings = all.toArray(String[]::new);
        start();
        this.crowd = new Crowd(PEOPLE, peers, () -> program.get().port);
    }

    Program program() {
        return program.get();
    }

    /** Starts the program, again in the same directory. */
    void start() {
        program.set(Program.start(main, directory.resolve("data"), settings));
    }

    /** Another instance beside it. */
    Program another() {
        return Program.start(main, directory.resolve("another"), settings);
    }

    /** People go to this instance from now on. */
    void turnTo(Program instance) {
        program.set(instance);
    }

    void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    /** Lets it rage, waits until everything that was written is handled, and checks what was promised. */
    void sitOut(Storm storm) {
        var before = crowd.figures();
        long begun = System.nanoTime();
        int mayRepeat = storm.rage(this);
        awaitCalm();
        var figures = crowd.figures().since(before);
        System.out.printf(
                "%-18s %s (at most %d) in %d s%n",
                storm.getClass().getSimpleName(),
                figures,
                mayRepeat,
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        assertThat(figures.sent()).as("messages sent").isPositive();
        assertThat(figures.repeated()).as("answers repeated").isLessThanOrEqualTo(mayRepeat);
    }

    /** Until somebody who writes now is acknowledged again: the trouble is over. */
    void awaitFlow() {
        int before = crowd.figures().acknowledged();
        Awaitility.await().atMost(PATIENCE).until(() -> crowd.figures().acknowledged() > before);
    }

    /** Every message is acknowledged and handled once, in order. */
    void awaitCalm() {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            crowd.look();
            assertThat(crowd.people()).allSatisfy(person -> {
                assertThat(person.figures().isSettled()).as("%s", person).isTrue();
                assertThat(person.figures().disordered()).as("%s", person).isZero();
            });
        });
    }

    @Override
    public void close() {
        crowd.close();
        program.get().close();
        peers.close();
    }
}

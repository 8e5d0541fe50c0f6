package fr.escale.chaos;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The program as a process of its own, to be killed, frozen and starved. */
public final class Program implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(300);

    final int port = freePort();
    private final Process process;

    private Program(String main, Path directory, String... properties) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main,
                "--server.port=" + port,
                "--escale.data-dir=" + directory));
        for (var property : properties) {
            command.add("--" + property);
        }
        var log = new File(directory.toFile().getParentFile(), "program.log");
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts it and waits until it is ready. */
    public static Program start(String main, Path directory, String... properties) {
        var program = new Program(main, directory, properties);
        boolean isUp = false;
        try {
            Awaitility.await()
                    .atMost(START)
                    .pollInterval(Duration.ofMillis(100))
                    .until(program::isReady);
            isUp = true;
            return program;
        } finally {
            if (!isUp) {
                program.kill();
            }
        }
    }

    private boolean isReady() throws InterruptedException {
        if (!process.isAlive()) {
            throw new AssertionError("The program ended by itself with " + process.exitValue());
        }
        try {
            var health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return Delivery.send(health).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** SIGKILL: no hook of the program runs. */
    void kill() {
        process.destroyForcibly();
        waitFor(Duration.ofSeconds(30));
    }

    /** SIGTERM; how long it took to end, and whether it did so by itself. */
    Duration terminate() {
        long begun = System.nanoTime();
        process.destroy();
        waitFor(Duration.ofSeconds(60));
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** SIGSTOP: it stands still and knows nothing of it. */
    void freeze() {
        run("kill", "-STOP", Long.toString(process.pid()));
    }

    /** SIGCONT. */
    void thaw() {
        run("kill", "-CONT", Long.toString(process.pid()));
    }

    /** No file of it may grow beyond that size: the disk is full. */
    void fillDisk(long bytes) {
        run("prlimit", "--pid", Long.toString(process.pid()), "--fsize=" + bytes + ":unlimited");
    }

    /** There is room again. */
    void emptyDisk() {
        run("prlimit", "--pid", Long.toString(process.pid()), "--fsize=unlimited:unlimited");
    }

    private static void run(String... command) {
        try {
            int status = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (status != 0) {
                throw new AssertionError(command[0] + " ended with " + status);
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thaw();
        terminate();
    }

    private void waitFor(Duration atMost) {
        try {
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}

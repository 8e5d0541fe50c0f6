package fr.escale.door;

import fr.escale.FrontDoor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The program as a process of its own, to be killed. */
final class Program implements AutoCloseable {
    final int port = freePort();
    private final Process process;

    private Program(Path directory, String... properties) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                FrontDoor.class.getName(),
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
    static Program start(Path directory, String... properties) {
        var program = new Program(directory, properties);
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(100))
                .until(program::isReady);
        return program;
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new AssertionError("The program ended by itself with " + process.exitValue());
        }
        try {
            return new Visitor(port).get("/actuator/health/readiness").statusCode() == 200;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    /** SIGKILL: no hook of the program runs. */
    void kill() {
        process.destroyForcibly();
        waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        waitFor();
    }

    private void waitFor() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
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

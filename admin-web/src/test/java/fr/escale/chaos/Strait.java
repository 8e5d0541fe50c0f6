package fr.escale.chaos;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** The way between the program and its store, with tides. */
final class Strait implements AutoCloseable {
    private static final Duration SLOW = Duration.ofMillis(150);
    private static final Duration HELD = Duration.ofMillis(20);

    private final ServerSocket door;
    private final int beyond;
    private final Random random = new Random(11);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Tide tide = Tide.FLOWS;

    enum Tide {
        FLOWS,
        /** No connection comes about, and none that was there holds. */
        REFUSED,
        /** Every piece takes a while. */
        SLOW,
        /** Now and then a connection ends in the middle of what it was carrying. */
        CUT,
        /** Nothing passes. */
        HELD
    }

    /** @param beyond where the store is, on this machine */
    Strait(int beyond) {
        this.beyond = beyond;
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void turn(Tide next) {
        tide = next;
        if (next == Tide.REFUSED) {
            open.forEach(Strait::end);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException refused) {
                // the next one may come through
            }
        }
    }

    private void connect(Socket near) throws IOException {
        open.add(near);
        if (tide == Tide.REFUSED) {
            end(near);
            return;
        }
        var far = new Socket(InetAddress.getLoopbackAddress(), beyond);
        open.add(far);
        Thread.ofVirtual().start(() -> carry(near, far));
        Thread.ofVirtual().start(() -> carry(far, near));
    }

    private void carry(Socket from, Socket to) {
        var piece = new byte[8 * 1024];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                carry(piece, length, out);
            }
        } catch (IOException over) {
            // both ends are closed
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private void carry(byte[] piece, int length, OutputStream out) throws IOException {
        while (tide == Tide.HELD) {
            LockSupport.parkNanos(HELD.toNanos());
        }
        if (tide == Tide.SLOW) {
            LockSupport.parkNanos(SLOW.toNanos());
        }
        if (tide == Tide.CUT && random.nextInt(15) == 0) {
            out.write(piece, 0, length / 2);
            throw new IOException("cut");
        }
        out.write(piece, 0, length);
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    @Override
    public void close() {
        turn(Tide.REFUSED);
        try {
            door.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}

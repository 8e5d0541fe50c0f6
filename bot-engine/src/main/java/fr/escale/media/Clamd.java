package fr.escale.media;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** ClamAV's daemon, asked over TCP: INSTREAM, then pieces with their lengths, then an empty one. */
final class Clamd implements Scan {
    private static final int CONNECT_MS = 5_000;
    private static final int ANSWER_MS = 60_000;
    private static final int LONGEST_ANSWER = 1_024;

    private final Socket socket;
    private final DataOutputStream out;

    private Clamd(Socket socket) throws IOException {
        this.socket = socket;
        this.out = new DataOutputStream(socket.getOutputStream());
    }

    static Clamd at(String host, int port) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MS);
            socket.setSoTimeout(ANSWER_MS);
            Clamd clamd = new Clamd(socket);
            clamd.out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            return clamd;
        } catch (IOException unreachable) {
            socket.close();
            throw unreachable;
        }
    }

    @Override
    public void take(byte[] piece) throws IOException {
        out.writeInt(piece.length);
        out.write(piece);
    }

    @Override
    public boolean isClean() throws IOException {
        out.writeInt(0);
        out.flush();
        String answer = new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII);
        String said = answer.replace("\0", "").strip();
        if (said.endsWith("FOUND")) {
            return false;
        }
        if (said.endsWith("OK")) {
            return true;
        }
        throw new IOException("the scanner gave no verdict");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

package fr.escale.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** ClamAV's daemon on the far side, played from its protocol. */
class ClamdTest {
    private ServerSocket server;

    @BeforeEach
    void open() throws IOException {
        server = new ServerSocket(0);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void allPiecesAreShownAndItsVerdictCounts() throws Exception {
        var shown = daemon("stream: OK\0");
        try (var scan = Clamd.at("localhost", server.getLocalPort())) {
            scan.take("first ".getBytes(StandardCharsets.UTF_8));
            scan.take("second".getBytes(StandardCharsets.UTF_8));
            assertThat(scan.isClean()).isTrue();
        }
        assertThat(shown.get()).isEqualTo("first second");
    }

    @Test
    void whatItFindsIsNotClean() throws Exception {
        daemon("stream: Eicar-Test-Signature FOUND\0");
        try (var scan = Clamd.at("localhost", server.getLocalPort())) {
            scan.take(new byte[] {1});
            assertThat(scan.isClean()).isFalse();
        }
    }

    @Test
    void withoutAVerdictNothingIsClean() throws Exception {
        daemon("INSTREAM size limit exceeded. ERROR\0");
        try (var scan = Clamd.at("localhost", server.getLocalPort())) {
            scan.take(new byte[] {1});
            assertThatThrownBy(scan::isClean).isInstanceOf(IOException.class);
        }
        server.close();
        assertThatThrownBy(() -> Clamd.at("localhost", server.getLocalPort())).isInstanceOf(IOException.class);
    }

    private CompletableFuture<String> daemon(String verdict) {
        var shown = new CompletableFuture<String>();
        Thread.ofVirtual().start(() -> {
            try (var socket = server.accept()) {
                var in = new DataInputStream(socket.getInputStream());
                var content = new ByteArrayOutputStream();
                in.readNBytes("zINSTREAM\0".length());
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    content.write(in.readNBytes(length));
                }
                socket.getOutputStream().write(verdict.getBytes(StandardCharsets.US_ASCII));
                shown.complete(content.toString(StandardCharsets.UTF_8));
            } catch (IOException broken) {
                shown.completeExceptionally(broken);
            }
        });
        return shown;
    }
}

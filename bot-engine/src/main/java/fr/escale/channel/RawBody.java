package fr.escale.channel;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** The raw bytes of a request: signatures are over these, not over what a reader makes of them. */
public final class RawBody {
    private RawBody() {}

    /**
     * Reads the body, never more than {@code most} bytes of it.
     *
     * @throws Problem 413 when it is longer
     */
    public static byte[] read(HttpServletRequest request, int most) throws IOException {
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw Problem.of(HttpStatus.CONTENT_TOO_LARGE, "expected at most " + most + " bytes");
        }
        return body;
    }
}

package fr.escale.console.team;

import static fr.escale.speech.Speech.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * An uploaded photo, judged by its content and not by its name.
 *
 * @param url as a data: URL; empty when none was sent or it is refused
 * @param problem why it is refused, in French; empty when it is not
 */
record Photo(String url, String problem) {
    static final String TOO_BIG = "Cette photo est trop lourde : 200 ko au plus.";

    private static final int MOST_BYTES = 200_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    static Photo read(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return new Photo("", "");
        }
        if (file.getSize() > MOST_BYTES) {
            return new Photo("", say(TOO_BIG));
        }
        return of(bytes(file));
    }

    static Photo of(byte[] bytes) {
        if (startsWith(bytes, PNG)) {
            return new Photo(url("image/png", bytes), "");
        }
        if (startsWith(bytes, JPEG)) {
            return new Photo(url("image/jpeg", bytes), "");
        }
        return new Photo("", say("Ce fichier n’est pas une photo JPEG ou PNG."));
    }

    /** Whether this is a data: URL such as {@link #of} makes. */
    static boolean ours(String url) {
        return url.startsWith("data:image/png;base64,") || url.startsWith("data:image/jpeg;base64,");
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length > mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static String url(String type, byte[] bytes) {
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

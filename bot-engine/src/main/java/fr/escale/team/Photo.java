package fr.escale.team;

import java.util.Base64;
import java.util.regex.Pattern;

/** A photo as a data: URL. What it claims to be is checked against its first bytes. */
final class Photo {
    static final int MOST_BYTES = 200_000;

    private static final Pattern URL = Pattern.compile("data:image/(png|jpeg);base64,([A-Za-z0-9+/]+={0,2})");

    private Photo() {}

    static boolean isGood(String url) {
        if (url.length() > MOST_BYTES * 4 / 3 + 40) return false;
        var match = URL.matcher(url);
        return match.matches() && match.group(2).length() % 4 == 0 && isImage(match.group(1), match.group(2));
    }

    private static boolean isImage(String type, String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        return bytes.length <= MOST_BYTES && (type.equals("png") ? isPng(bytes) : isJpeg(bytes));
    }

    private static boolean isPng(byte[] bytes) {
        return startsWith(bytes, 0x89, 'P', 'N', 'G');
    }

    private static boolean isJpeg(byte[] bytes) {
        return startsWith(bytes, 0xff, 0xd8, 0xff);
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) return false;
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xff) != first[i]) return false;
        }
        return true;
    }
}

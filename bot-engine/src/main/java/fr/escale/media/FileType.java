package fr.escale.media;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a file is, told by its first bytes and by nothing else. What is not here is not kept: what can carry a script
 * (HTML, SVG) least of all.
 */
public enum FileType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    GIF("image/gif", "gif"),
    OGG("audio/ogg", "ogg"),
    MP3("audio/mpeg", "mp3"),
    M4A("audio/mp4", "m4a"),
    AAC("audio/aac", "aac"),
    AMR("audio/amr", "amr"),
    MP4("video/mp4", "mp4"),
    PDF("application/pdf", "pdf");

    private final String mime;
    private final String extension;

    FileType(String mime, String extension) {
        this.mime = mime;
        this.extension = extension;
    }

    /** Its media type, without parameters. */
    public String mime() {
        return mime;
    }

    /** What a file of this type is named with, without a dot. */
    public String extension() {
        return extension;
    }

    public boolean isAudio() {
        return mime.startsWith("audio/");
    }

    public boolean isPicture() {
        return mime.startsWith("image/");
    }

    public boolean isVideo() {
        return mime.startsWith("video/");
    }

    /** @param head the first bytes, some dozens at least where the file has as many */
    static Optional<FileType> of(byte[] head) {
        return Stream.of(values()).filter(type -> type.begins(head)).findFirst();
    }

    private boolean begins(byte[] head) {
        return switch (this) {
            case JPEG -> has(head, 0, 0xFF, 0xD8, 0xFF);
            case PNG -> has(head, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
            case WEBP -> has(head, 0, "RIFF") && has(head, 8, "WEBP");
            case GIF -> has(head, 0, "GIF87a") || has(head, 0, "GIF89a");
            case OGG -> has(head, 0, "OggS");
            case MP3 ->
                has(head, 0, "ID3") || has(head, 0, 0xFF, 0xFB) || has(head, 0, 0xFF, 0xF3) || has(head, 0, 0xFF, 0xF2);
            case M4A -> has(head, 4, "ftypM4A");
            case AAC -> has(head, 0, 0xFF, 0xF1) || has(head, 0, 0xFF, 0xF9);
            case AMR -> has(head, 0, "#!AMR");
            case MP4 ->
                Stream.of("isom", "iso2", "mp41", "mp42", "avc1", "M4V", "3gp", "MSNV")
                        .anyMatch(brand -> has(head, 4, "ftyp" + brand));
            case PDF -> has(head, 0, "%PDF-");
        };
    }

    private static boolean has(byte[] head, int at, String text) {
        return has(head, at, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean has(byte[] head, int at, int... wanted) {
        byte[] bytes = new byte[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            bytes[i] = (byte) wanted[i];
        }
        return has(head, at, bytes);
    }

    private static boolean has(byte[] head, int at, byte[] wanted) {
        return head.length >= at + wanted.length
                && java.util.Arrays.equals(head, at, at + wanted.length, wanted, 0, wanted.length);
    }
}

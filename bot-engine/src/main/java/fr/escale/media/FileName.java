package fr.escale.media;

import java.util.regex.Pattern;

/** A file's name as people may read it. */
final class FileName {
    private static final int LONGEST = 80;
    /** Control signs, and those that turn the direction of writing: "gpj.exe" must not read "exe.jpg". */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private FileName() {}

    /** @param given may be empty, a path, or anything */
    static String of(String given, FileType type) {
        var seen = UNSEEN.matcher(PATH.matcher(given).replaceAll("")).replaceAll("");
        var bare = ENDING.matcher(seen.strip()).replaceAll("").strip();
        var name = bare.isEmpty() ? (type.isPicture() ? "photo" : "document") : bare;
        int length = Math.min(LONGEST, name.codePointCount(0, name.length()));
        return name.substring(0, name.offsetByCodePoints(0, length)) + "." + type.extension();
    }
}

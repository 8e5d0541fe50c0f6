package fr.escale.knowledge.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What a classifier was taught from, as a hash: entries in any order, and the lists by which wordings are read. */
final class Fingerprint {
    private static final List<String> LISTS =
            List.of("lexicon.tsv", "light-words.txt", "sounds.tsv", "respellings.tsv", "turns.tsv", "words.txt");

    private Fingerprint() {}

    /** 64 hexadecimal digits. */
    static String of(List<Entry> entries) {
        MessageDigest digest = sha256();
        LISTS.forEach(list -> DataFile.lines(list).forEach(line -> add(digest, line)));
        entries.stream().sorted(Comparator.comparing(Entry::id)).forEach(entry -> add(digest, entry));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Entry entry) {
        Stream.of(entry.id(), entry.title(), String.valueOf(entry.theme()), entry.text())
                .forEach(part -> add(digest, part));
        entry.questions().forEach(question -> add(digest, question));
        add(digest, String.valueOf(entry.questions().size()));
    }

    private static void add(MessageDigest digest, String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package fr.escale.engine;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a message is about: its words in no order and number, without those that any question has. */
record Topic(Set<String> words) {
    private static final Set<String> BESIDE =
            Set.copyOf(Wording.read("/engine/topic.yml").all("beside"));

    /** From so many letters on an s or x at the end is the plural's. */
    private static final int WITH_PLURAL = 4;

    /** @param plain as {@link Plain} */
    static Topic of(String plain) {
        return new Topic(Arrays.stream(Shorthand.writtenOut(plain).split(" "))
                .filter(word -> !word.isEmpty() && !BESIDE.contains(word))
                .map(Topic::one)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether it has all of one of these and nothing that none of them has; "moisissure, humidité" is of both. */
    boolean isOf(Set<Topic> topics) {
        boolean one = topics.stream().anyMatch(topic -> !topic.words.isEmpty() && words.containsAll(topic.words));
        return one && words.stream().allMatch(word -> topics.stream().anyMatch(topic -> topic.words.contains(word)));
    }

    private static String one(String word) {
        boolean many = word.length() >= WITH_PLURAL && (word.endsWith("s") || word.endsWith("x"));
        return many ? word.substring(0, word.length() - 1) : word;
    }
}

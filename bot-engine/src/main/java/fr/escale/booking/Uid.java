package fr.escale.booking;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Names an appointment for calendars: 12 characters of a–z and 0–9 that tell nothing. */
final class Uid {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Uid() {}

    static String fresh() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}

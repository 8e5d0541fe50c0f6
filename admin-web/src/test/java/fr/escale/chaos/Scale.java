package fr.escale.chaos;

import java.time.Duration;

/**
 * How much of a storm: the fast one with every build, the long one by {@code .ci/chaos}.
 *
 * @param perSecond messages a second
 * @param kills how often the program is killed
 * @param longestLife the longest time between its being ready and the next kill
 * @param phase how long each mood of the platforms lasts, and each trouble of the store
 * @param frozen how long a process stands still
 */
record Scale(int perSecond, int kills, Duration longestLife, Duration phase, Duration frozen) {
    static final Scale FAST = new Scale(8, 2, Duration.ofSeconds(3), Duration.ofSeconds(2), Duration.ofSeconds(5));
    static final Scale LONG = new Scale(20, 15, Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(60));

    static Scale asked() {
        return isLong() ? LONG : FAST;
    }

    static boolean isLong() {
        return "long".equals(System.getProperty("escale.chaos"));
    }
}

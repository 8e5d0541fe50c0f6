package fr.escale.channel;

import fr.escale.conversation.TrueTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What time it is by the platforms, which say so in the {@code Date} of every answer, beside our own clock. */
@Component
public class PlatformTime implements TrueTime {
    private static final Logger log = LoggerFactory.getLogger(PlatformTime.class);
    /** More than an answer's way and its whole seconds can make up for, less than a reminder cares for. */
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    private static final Duration BELIEVED = Duration.ofHours(1);

    private final InstantSource clock;
    private final InstantSource steady;
    private volatile @Nullable Told told;
    private volatile boolean wrong;

    @Autowired
    PlatformTime(InstantSource clock) {
        this(clock, Steady.sinceNow());
    }

    /** @param steady measures how long ago something was told, whatever becomes of the clock meanwhile */
    PlatformTime(InstantSource clock, InstantSource steady) {
        this.clock = clock;
        this.steady = steady;
    }

    private record Told(Instant theirs, Instant since) {}

    /** A platform has just said what time it is. */
    public void told(Instant theirs) {
        told = new Told(theirs, steady.instant());
        agrees();
    }

    /** Reckons on from what was last said; after an hour without a word there is nothing to compare with. */
    @Override
    public boolean agrees() {
        Duration off = off();
        boolean isWrong = off.abs().compareTo(TOLERANCE) > 0;
        if (isWrong != wrong) {
            wrong = isWrong;
            say(isWrong, off);
        }
        return !isWrong;
    }

    private static void say(boolean isWrong, Duration off) {
        if (isWrong) {
            log.error(
                    "The clock differs from the platforms' by {} s: no reminder leaves until it is set",
                    off.toSeconds());
        } else {
            log.info("The clock agrees with the platforms' again: reminders leave");
        }
    }

    private Duration off() {
        Told last = told;
        if (last == null) {
            return Duration.ZERO;
        }
        Duration ago = Duration.between(last.since(), steady.instant());
        return ago.compareTo(BELIEVED) > 0
                ? Duration.ZERO
                : Duration.between(last.theirs().plus(ago), clock.instant());
    }
}

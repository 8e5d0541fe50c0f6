package fr.escale.conversation;

import java.time.Instant;
import java.util.List;

/** What is to be done about a conversation at a time of its own. */
final class Due {
    /** The conversation's own list: what is changed here is changed there. */
    private final List<Timer> timers;

    private final Done done;

    Due(List<Timer> timers, Done done) {
        this.timers = timers;
        this.done = done;
    }

    /** To be done once, however often it is noted. */
    boolean expect(Timer timer) {
        return timers.stream().map(Timer::about).noneMatch(timer.about()::equals) && timers.add(timer);
    }

    /** To be done once for that reason, even when it is asked for again after it was done. */
    boolean expect(Timer timer, String reason) {
        return done.first(reason) && expect(timer);
    }

    /** The person has to be told of this: noted once, however often it is heard of. */
    boolean expect(Tiding tiding, String words, Instant now) {
        return done.first(tiding.text()) && timers.add(Timer.news(tiding, words, now));
    }

    /** These are the appointment's reminders from now on, and no others. */
    void remind(List<Timer> of) {
        timers.removeIf(Timer::isAppointment);
        timers.addAll(of);
    }

    /** Somebody is told when they have waited for too long, once. */
    void waitUntil(Timer tooLong) {
        if (timers.stream().noneMatch(Timer::isWaiting)) {
            timers.add(tooLong);
        }
    }

    /** What belongs to a human's hold ends with it. */
    void endDesk() {
        timers.removeIf(Timer::isOfDesk);
    }

    /** From that instant on the person has been silent for too long. */
    void expectWordsUntil(Instant at) {
        endSilence();
        timers.add(Timer.silence(at));
    }

    void endSilence() {
        timers.removeIf(Timer::isSilence);
    }

    boolean isExpectingWords() {
        return timers.stream().anyMatch(Timer::isSilence);
    }
}

package fr.escale.wish;

import org.jspecify.annotations.Nullable;

/**
 * An hour as it is said: "14h30", "2pm", "9h et quart", or only "14".
 *
 * @param minute of the day; negative when there is no such hour
 * @param sure whether it can be nothing but an hour
 * @param fixed whether the half of the day is said, so that "2h" is not 14:00
 */
record Clock(int minute, boolean sure, boolean fixed) {
    static final int NONE = -1;

    /** Hours that are counted: "35h". */
    static final int COUNTED = -2;

    private static final int HALF_DAY = 720;
    private static final int MONTHS = 12;
    /** Before seven nobody has an appointment: "à 2h" is 14:00. */
    private static final int FIRST_HOUR = 7;

    /**
     * What is said here; null when it is no hour.
     *
     * @param alone whether no word of hours stands before it: then "27.11" is a day
     */
    static @Nullable Clock read(Cursor line, boolean alone) {
        int start = line.at();
        Clock clock = named(line, alone);
        if (clock == null) {
            line.back(start);
        }
        return clock;
    }

    private static @Nullable Clock named(Cursor line, boolean alone) {
        boolean named = line.skip(Kind.HOUR);
        if (line.skip(Kind.HALF_PAST)) return around(line, 30);
        if (line.skip(Kind.QUARTER_PAST)) return around(line, 15);
        if (line.skip(Kind.QUARTER_TO)) return around(line, -15);
        boolean clear = line.digits(4, 4) == null;
        Integer hour = clear ? line.value(Kind.NUMBER) : null;
        return hour == null ? null : after(line, hour, named, alone && !named);
    }

    private static @Nullable Clock around(Cursor line, int minutes) {
        Integer hour = line.value(Kind.NUMBER);
        return hour == null ? null : of(line, hour, minutes, true);
    }

    private static @Nullable Clock after(Cursor line, int hour, boolean named, boolean alone) {
        int behind = line.at();
        boolean dotted = line.sign('.');
        if (dotted || line.sign(':')) {
            Integer minutes = line.digits(2, 2);
            if (minutes != null && !(dotted && alone && minutes > 0 && minutes <= MONTHS)) {
                line.skip(Kind.CLOCK);
                return of(line, hour, minutes, true);
            }
            line.back(behind);
        }
        boolean sure = line.skip(Kind.CLOCK);
        int before = line.at();
        int minutes = minutes(line, sure);
        return of(line, hour, minutes, sure || named || line.at() > before);
    }

    private static int minutes(Cursor line, boolean sure) {
        if (line.skip(Kind.HALF)) return 30;
        if (line.skip(Kind.QUARTER)) return 15;
        if (line.skip(Kind.LESS_QUARTER)) return -15;
        Integer minutes = sure ? line.digits(2, 2) : null;
        return minutes == null ? 0 : minutes;
    }

    private static Clock of(Cursor line, int hour, int minutes, boolean sure) {
        if (hour > 24) {
            return new Clock(COUNTED, sure, true);
        } else if (minutes > 59 || hour == 24 && minutes > 0) {
            return new Clock(NONE, sure, true);
        }
        int said = hour * 60 + minutes;
        int minute = said < 0 ? said + Stretch.DAY : said;
        if (line.skip(Kind.PM)) {
            return new Clock(minute < HALF_DAY ? minute + HALF_DAY : minute, true, true);
        } else if (line.skip(Kind.AM)) {
            return new Clock(hour == 12 ? minutes : minute, true, true);
        }
        boolean early = hour > 0 && hour < FIRST_HOUR;
        return new Clock(early ? minute + HALF_DAY : minute, sure, !early);
    }

    boolean isCounted() {
        return minute == COUNTED;
    }

    boolean isNone() {
        return minute < 0;
    }

    /** Whether it is 0h or 24h, which is a day's length more often than an hour of the day. */
    boolean isMidnight() {
        return minute >= Stretch.DAY || minute == 0;
    }
}

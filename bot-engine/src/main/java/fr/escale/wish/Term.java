package fr.escale.wish;

import java.time.temporal.ChronoUnit;

/** The words with a value: each has its own key in the data files. */
enum Term {
    MONDAY(Kind.WEEKDAY, 1),
    TUESDAY(Kind.WEEKDAY, 2),
    WEDNESDAY(Kind.WEEKDAY, 3),
    THURSDAY(Kind.WEEKDAY, 4),
    FRIDAY(Kind.WEEKDAY, 5),
    SATURDAY(Kind.WEEKDAY, 6),
    SUNDAY(Kind.WEEKDAY, 7),
    MON(Kind.SHORT_WEEKDAY, 1),
    TUE(Kind.SHORT_WEEKDAY, 2),
    WED(Kind.SHORT_WEEKDAY, 3),
    THU(Kind.SHORT_WEEKDAY, 4),
    FRI(Kind.SHORT_WEEKDAY, 5),
    SAT(Kind.SHORT_WEEKDAY, 6),
    SUN(Kind.SHORT_WEEKDAY, 7),
    JANUARY(Kind.MONTH, 1),
    FEBRUARY(Kind.MONTH, 2),
    MARCH(Kind.MONTH, 3),
    APRIL(Kind.MONTH, 4),
    MAY(Kind.MONTH, 5),
    JUNE(Kind.MONTH, 6),
    JULY(Kind.MONTH, 7),
    AUGUST(Kind.MONTH, 8),
    SEPTEMBER(Kind.MONTH, 9),
    OCTOBER(Kind.MONTH, 10),
    NOVEMBER(Kind.MONTH, 11),
    DECEMBER(Kind.MONTH, 12),
    BEFORE_YESTERDAY(Kind.OFFSET, -2),
    YESTERDAY(Kind.OFFSET, -1),
    TODAY(Kind.OFFSET, 0),
    TOMORROW(Kind.OFFSET, 1),
    AFTER_TOMORROW(Kind.OFFSET, 2),
    EARLY_MORNING(Kind.PART, Part.EARLY_MORNING.ordinal()),
    MORNING(Kind.PART, Part.MORNING.ordinal()),
    LATE_MORNING(Kind.PART, Part.LATE_MORNING.ordinal()),
    NOON(Kind.PART, Part.NOON.ordinal()),
    EARLY_AFTERNOON(Kind.PART, Part.EARLY_AFTERNOON.ordinal()),
    AFTERNOON(Kind.PART, Part.AFTERNOON.ordinal()),
    LATE_AFTERNOON(Kind.PART, Part.LATE_AFTERNOON.ordinal()),
    END_OF_DAY(Kind.PART, Part.END_OF_DAY.ordinal()),
    AFTER_SCHOOL(Kind.PART, Part.AFTER_SCHOOL.ordinal()),
    EVENING(Kind.PART, Part.EVENING.ordinal()),
    THIS_MORNING(Kind.PART_TODAY, Part.MORNING.ordinal()),
    THIS_AFTERNOON(Kind.PART_TODAY, Part.AFTERNOON.ordinal()),
    THIS_EVENING(Kind.PART_TODAY, Part.EVENING.ordinal()),
    WEEKEND(Kind.MASK, 0b1100000),
    WORKDAYS(Kind.MASK, 0b0011111),
    START_OF_WEEK(Kind.MASK, 0b0000011),
    END_OF_WEEK(Kind.MASK, 0b0111000),
    LAST_WEEK(Kind.WEEK, -1),
    THIS_WEEK(Kind.WEEK, 0),
    NEXT_WEEK(Kind.WEEK, 1),
    WEEK_AFTER_NEXT(Kind.WEEK, 2),
    LAST_MONTH(Kind.MONTH_SPAN, -1),
    THIS_MONTH(Kind.MONTH_SPAN, 0),
    NEXT_MONTH(Kind.MONTH_SPAN, 1),
    START_OF(Kind.EDGE, 0),
    MIDDLE_OF(Kind.EDGE, 1),
    END_OF(Kind.EDGE, 2),
    MINUTES(Kind.UNIT, ChronoUnit.MINUTES.ordinal()),
    HOURS(Kind.UNIT, ChronoUnit.HOURS.ordinal()),
    DAYS(Kind.UNIT, ChronoUnit.DAYS.ordinal()),
    WEEKS(Kind.UNIT, ChronoUnit.WEEKS.ordinal()),
    MONTHS(Kind.UNIT, ChronoUnit.MONTHS.ordinal());

    private final Kind kind;
    private final int value;

    Term(Kind kind, int value) {
        this.kind = kind;
        this.value = value;
    }

    Kind kind() {
        return kind;
    }

    int value() {
        return value;
    }
}

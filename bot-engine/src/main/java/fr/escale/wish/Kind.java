package fr.escale.wish;

/** What a word can be in a sentence about when. Every kind without a value has its own key in the data files. */
enum Kind {
    /** 1 is Monday. */
    WEEKDAY,
    /** "lun": a weekday where an hour, a number or another weekday follows. */
    SHORT_WEEKDAY,
    /** 1 is January. */
    MONTH,
    /** Days from today. */
    OFFSET,
    /** An ordinal of {@link Part}. */
    PART,
    /** A part of today: "tonight". */
    PART_TODAY,
    /** Some days of every week; bit 0 is Monday. */
    MASK,
    /** Weeks from this one. */
    WEEK,
    /** Months from this one. */
    MONTH_SPAN,
    /** Beginning, middle and end of a month or week: 0, 1, 2. */
    EDGE,
    /** An ordinal of {@link java.time.temporal.ChronoUnit}. */
    UNIT,
    NUMBER,
    /** Behind or before a weekday: "prochain". */
    NEXT,
    /** Behind or before a weekday: "dernier". */
    LAST,
    /** A week later than the next one: "en huit". */
    IN_A_WEEK,
    THIS,
    /** Before a weekday: every one. */
    EVERY,
    /** Before a number: a day of the month. */
    ON,
    /** Behind a number: "er", "th", "числа". */
    ORDINAL,
    OF,
    AT,
    IN,
    WITHIN,
    AFTER,
    FROM,
    BEFORE,
    UNTIL,
    ABOUT,
    BETWEEN,
    AND,
    OR,
    TO,
    NOT,
    /** Only behind what it denies: "l'aprem non". */
    NOT_BEFORE,
    /** Words behind which another choice begins: "mais", "plutôt". */
    BUT,
    SINCE,
    HALF,
    QUARTER,
    LESS_QUARTER,
    HALF_PAST,
    QUARTER_PAST,
    QUARTER_TO,
    /** Behind an hour: "h", "heures". */
    CLOCK,
    /** Before an hour: "الساعة". */
    HOUR,
    AM,
    PM,
    ANYTIME,
    NOT_TOO_EARLY,
    NOT_TOO_LATE,
    /** What looks like a time and is none: "bonne soirée". */
    NO_TIME,
    /** Words that a booking is asked for with. */
    BOOKING,
    /** Words that add nothing. */
    FILLER,
    /** Words that are not meant for the near ones above: "martin" is not "matin". */
    NO_SLIP
}

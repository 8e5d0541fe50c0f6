package fr.escale.wish;

/** Parts of a day, in which an appointment starts. They overlap, as they do when people speak. */
enum Part {
    EARLY_MORNING(6, 10),
    MORNING(6, 12),
    LATE_MORNING(10, 12),
    NOON(12, 14),
    EARLY_AFTERNOON(13, 15),
    AFTERNOON(13, 18),
    LATE_AFTERNOON(16, 19),
    END_OF_DAY(16, 20),
    AFTER_SCHOOL(16.5, 21),
    EVENING(17, 23);

    private final Said.Hours hours;

    Part(double from, double until) {
        this.hours = new Said.Hours((int) (from * 60), (int) (until * 60));
    }

    Said.Hours hours() {
        return hours;
    }

    static Said.Hours of(int ordinal) {
        return values()[ordinal].hours();
    }
}

package fr.escale.booking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a slot: whose, which day, which local time ("r1-20261124-1430"). It says nothing that a person could not
 * see, and it proves nothing: whoever reads one still asks whether there is such a slot.
 */
record SlotId(String referent, LocalDate day, LocalTime time) {
    private static final Pattern FORM =
            Pattern.compile("(r[1-9][0-9]?)-([0-9]{4})([0-9]{2})([0-9]{2})-([0-9]{2})([0-9]{2})");

    static SlotId of(String referent, ZonedDateTime start) {
        return new SlotId(referent, start.toLocalDate(), start.toLocalTime());
    }

    /** Empty for anything that {@link #text} did not write. */
    static Optional<SlotId> parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) return Optional.empty();
        int[] numbers = new int[5];
        for (int i = 0; i < numbers.length; i++) numbers[i] = Integer.parseInt(match.group(i + 2));
        try {
            var day = LocalDate.of(numbers[0], numbers[1], numbers[2]);
            return Optional.of(new SlotId(match.group(1), day, LocalTime.of(numbers[3], numbers[4])));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    DayId dayId() {
        return new DayId(referent, day);
    }

    /** Written by hand: thousands are written to find three. */
    String text() {
        var text = new StringBuilder(18).append(referent).append('-');
        two(text, day.getYear() / 100);
        two(text, day.getYear() % 100);
        two(text, day.getMonthValue());
        two(text, day.getDayOfMonth());
        text.append('-');
        two(text, time.getHour());
        two(text, time.getMinute());
        return text.toString();
    }

    private static void two(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}

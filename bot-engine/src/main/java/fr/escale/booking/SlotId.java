package fr.escale.booking;

import static java.time.format.ResolverStyle.STRICT;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a slot: whose, which day, which local time ("r1-20261124-1430"). It says nothing that a person could not
 * see, and it proves nothing: whoever reads one still asks whether there is such a slot.
 */
record SlotId(LocalDate day, LocalTime time) {
    /** The team's one referent. */
    static final String REFERENT = "r1";

    private static final Pattern FORM = Pattern.compile(REFERENT + "-([0-9]{8})-([0-9]{4})");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HHmm").withResolverStyle(STRICT);

    static SlotId of(ZonedDateTime start) {
        return new SlotId(start.toLocalDate(), start.toLocalTime());
    }

    /** Empty for anything that {@link #text} did not write. */
    static Optional<SlotId> parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) return Optional.empty();
        try {
            return Optional.of(new SlotId(LocalDate.parse(match.group(1), DAY), LocalTime.parse(match.group(2), TIME)));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    String text() {
        return REFERENT + "-" + day.format(DAY) + "-" + time.format(TIME);
    }
}

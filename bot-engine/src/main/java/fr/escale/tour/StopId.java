package fr.escale.tour;

import static java.time.format.ResolverStyle.STRICT;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a stop: of which plan, and for which day it was planned ("k3x9ab-20261208"). It proves nothing. */
record StopId(String plan, LocalDate day) {
    private static final Pattern FORM = Pattern.compile("([a-z0-9]{6})-([0-9]{8})");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(STRICT);

    /** Empty for anything that {@link #text} did not write. */
    static Optional<StopId> parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) return Optional.empty();
        try {
            return Optional.of(new StopId(match.group(1), LocalDate.parse(match.group(2), DAY)));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    String text() {
        return plan + "-" + day.format(DAY);
    }
}

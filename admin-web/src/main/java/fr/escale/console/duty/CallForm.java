package fr.escale.console.duty;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** An on-call stretch as it was typed. */
record CallForm(String who, String first, String last, String from, String to) {
    /** One that is sound. */
    record Sound(String who, LocalDate first, LocalDate last, LocalTime from, LocalTime to) {}

    /** Empty when a day or an hour is missing, or it ends before it begins. */
    Optional<Sound> sound() {
        try {
            var begins = LocalDate.parse(first);
            var ends = last.isBlank() ? begins : LocalDate.parse(last);
            return ends.isBefore(begins)
                    ? Optional.empty()
                    : Optional.of(new Sound(who, begins, ends, LocalTime.parse(from), LocalTime.parse(to)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}

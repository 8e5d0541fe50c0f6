package fr.escale.console.agenda;

import java.beans.PropertyEditorSupport;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** A day in this room's addresses: "2026-11-24", of this century; anything else is a bad request. */
@ControllerAdvice(basePackageClasses = DayInAddress.class)
class DayInAddress {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    @InitBinder
    void read(WebDataBinder binder) {
        binder.registerCustomEditor(LocalDate.class, new Editor());
    }

    private static final class Editor extends PropertyEditorSupport {
        @Override
        public void setAsText(String text) {
            setValue(text.isBlank() ? null : day(text.strip()));
        }

        private static LocalDate day(String text) {
            try {
                var day = LocalDate.parse(text);
                if (!day.isBefore(FIRST) && !day.isAfter(LAST)) return day;
            } catch (DateTimeParseException noDay) {
                throw new IllegalArgumentException("a day, as 2026-11-24", noDay);
            }
            throw new IllegalArgumentException("a day from " + FIRST + " to " + LAST);
        }
    }
}

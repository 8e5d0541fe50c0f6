package fr.escale.civil;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The eleven public holidays of metropolitan France (Code du travail, L3133-1). */
public final class PublicHolidays {
    private final HolidayManager france = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    /** Whether that day is one. */
    public boolean contain(LocalDate day) {
        return france.isHoliday(day);
    }

    /** Its French name; empty when that day is none. */
    public Optional<String> name(LocalDate day) {
        return france.getHolidays(day, day).stream()
                .map(holiday -> holiday.getDescription(Locale.FRENCH))
                .findFirst();
    }
}

package fr.escale.civil;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The eleven public holidays of metropolitan France (Code du travail, L3133-1). */
public final class PublicHolidays {
    private final HolidayManager france = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    private final Map<Integer, Map<LocalDate, String>> byYear = new ConcurrentHashMap<>();

    /** Whether that day is one. */
    public boolean contain(LocalDate day) {
        return of(day.getYear()).containsKey(day);
    }

    /** Its French name; empty when that day is none. */
    public Optional<String> name(LocalDate day) {
        return Optional.ofNullable(of(day.getYear()).get(day));
    }

    private Map<LocalDate, String> of(int year) {
        return byYear.computeIfAbsent(year, this::named);
    }

    /** Ascension Day may fall on the 1st or the 8th of May. */
    private Map<LocalDate, String> named(int year) {
        return france.getHolidays(Year.of(year)).stream()
                .collect(Collectors.toUnmodifiableMap(
                        Holiday::getDate,
                        holiday -> holiday.getDescription(Locale.FRENCH),
                        (one, other) -> one + ", " + other));
    }
}

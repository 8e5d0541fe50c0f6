package fr.escale.console.agenda;

import fr.escale.availability.Referent;
import fr.escale.availability.SpecialDay;
import fr.escale.availability.SpecialDay.Hours;
import java.time.LocalDate;
import java.util.List;

/** When a referent receives on one day: the single day's hours, else the week's, none on a public holiday. */
final class OpenHours {
    private OpenHours() {}

    static List<Hours> of(Referent referent, LocalDate day, boolean holiday) {
        return referent.days().stream()
                .filter(special -> special.day().equals(day))
                .findFirst()
                .map(SpecialDay::open)
                .orElseGet(() -> holiday ? List.of() : weekly(referent, day));
    }

    private static List<Hours> weekly(Referent referent, LocalDate day) {
        return referent.week().stream()
                .filter(stretch -> stretch.day() == day.getDayOfWeek())
                .map(stretch -> new Hours(stretch.from(), stretch.to(), stretch.at()))
                .toList();
    }
}

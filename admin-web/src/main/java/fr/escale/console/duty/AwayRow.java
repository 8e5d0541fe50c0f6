package fr.escale.console.duty;

import fr.escale.availability.Absence;
import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.console.Since;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A leave to come or under way, kept with the referents' availability. */
record AwayRow(String referent, String words, boolean withoutBackup) {
    static List<AwayRow> of(Referents referents, LocalDate today) {
        return referents.all().stream()
                .flatMap(referent -> referent.absences().stream()
                        .filter(absence -> !absence.to().isBefore(today))
                        .map(absence -> of(referent, absence, referents, today)))
                .toList();
    }

    private static AwayRow of(Referent referent, Absence absence, Referents referents, LocalDate today) {
        var backup = referents.find(absence.backup()).map(Referent::name).orElse("");
        var days = "du " + day(absence.from(), today) + " au " + day(absence.to(), today);
        var name = referent.name().isBlank() ? "Absence" : referent.name();
        return new AwayRow(
                referent.id(),
                name + " · " + days + (backup.isEmpty() ? "" : " · relève : " + backup),
                absence.backup().isEmpty());
    }

    private static String day(LocalDate day, LocalDate today) {
        return Since.day(day, today).toLowerCase(Locale.FRANCE);
    }
}

package fr.escale.console.duty;

import static fr.escale.speech.Speech.say;

import fr.escale.availability.Absence;
import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.console.Since;
import java.time.LocalDate;
import java.util.List;

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
        var days = say("du {0} au {1}", Since.within(absence.from(), today), Since.within(absence.to(), today));
        var name = referent.name().isBlank() ? say("Absence") : referent.name();
        return new AwayRow(
                referent.id(),
                name + " · " + days + (backup.isEmpty() ? "" : " · " + say("relève : {0}", backup)),
                absence.backup().isEmpty());
    }
}

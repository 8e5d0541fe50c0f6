package fr.escale.booking;

import fr.escale.availability.Absence;
import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.team.Team;
import fr.escale.tour.Stop;
import fr.escale.tour.Tour;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who receives on which day: the referent of the commune, or their backup; and who is with the van. */
record Receivers(Referents referents, Tour tour, Team team) {
    /** Who receives instead of them that day, or they themselves; nobody when a backup is away too. */
    Optional<Referent> on(LocalDate day, Referent responsible) {
        var away = responsible.absence(day);
        if (away.isEmpty()) return Optional.of(responsible);
        return away.map(Absence::backup)
                .flatMap(referents::find)
                .filter(backup -> backup.absence(day).isEmpty());
    }

    /** The one of that id; when they have left, who answers for that commune; nobody when there never was such a one. */
    Optional<Referent> orWhoIsThere(String id, String commune) {
        return referents
                .find(id)
                .or(() -> Optional.of(commune)
                        .filter(there -> referents.everyId().contains(id))
                        .map(referents::responsible));
    }

    /** The stops that take place, by their day. */
    Map<LocalDate, List<Stop>> stops(LocalDate from, LocalDate to) {
        return tour.between(from, to).stream()
                .filter(stop -> !stop.cancelled())
                .collect(Collectors.groupingBy(stop -> stop.start().toLocalDate()));
    }

    /**
     * Those of a day's stops at which this referent is: by appointment the one of the stop's commune, or their backup;
     * where people just come by, who is named as on board.
     */
    List<Stop> with(Referent referent, LocalDate day, List<Stop> stops) {
        return stops.stream()
                .filter(stop -> stop.bookable() ? receives(referent, day, stop) : stop.isWith(referent.name()))
                .toList();
    }

    private boolean receives(Referent referent, LocalDate day, Stop stop) {
        return on(day, referents.responsible(stop.venue().commune()))
                .filter(there -> there.id().equals(referent.id()))
                .isPresent();
    }

    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, team.zone());
    }
}

package fr.escale.tour;

import fr.escale.team.Team;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The stops that the plans make on the team's days.
 *
 * @param closed days on which nobody goes out by rule
 */
record Stops(Plans plans, Team team, Predicate<LocalDate> closed) {
    /** All from one day to another, both included, the next first. */
    Stream<Stop> between(LocalDate from, LocalDate to) {
        return plans.since(from).stream()
                .flatMap(plan -> of(plan, from, to))
                .sorted(Comparator.comparing(Stop::start).thenComparing(Stop::id));
    }

    /** Those of one plan, in no particular order. */
    Stream<Stop> of(Plan plan, LocalDate from, LocalDate to) {
        return plan.between(from, to, team.zone(), closed).stream();
    }

    Optional<Stop> find(StopId name) {
        return plans.find(name.plan()).flatMap(plan -> on(plan, name.day()));
    }

    /** The stop planned for that day, wherever and whenever it is by now. */
    Optional<Stop> on(Plan plan, LocalDate day) {
        return plan.on(day, team.zone(), closed);
    }

    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, team.zone());
    }
}

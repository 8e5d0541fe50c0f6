package fr.escale.tour;

import fr.escale.team.Team;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The tour for those who plan it. */
final class StoredTimetable implements Timetable {
    /** Nobody says further ahead that they will come. */
    private static final int FAR_DAYS = 120;

    private final Plans plans;
    private final Visits visits;
    private final Announcements announcements;
    private final Team team;
    private final Predicate<LocalDate> closed;

    StoredTimetable(Plans plans, Visits visits, Announcements announcements, Team team, Predicate<LocalDate> closed) {
        this.plans = plans;
        this.visits = visits;
        this.announcements = announcements;
        this.team = team;
        this.closed = closed;
    }

    @Override
    public List<Listed> between(LocalDate from, LocalDate to) {
        return plans.since(from).stream()
                .flatMap(plan -> plan.between(from, to, team.zone(), closed).stream())
                .sorted(Comparator.comparing(Stop::start).thenComparing(Stop::id))
                .map(this::listed)
                .toList();
    }

    private Listed listed(Stop stop) {
        var visit = visits.of(stop.id());
        return new Listed(stop, visit.who().size(), visit.tally());
    }

    @Override
    public List<Planned> plans(Instant now) {
        return plans.since(today(now)).stream()
                .filter(plan -> plan.until() == null || !plan.until().isBefore(today(now)))
                .map(StoredTimetable::planned)
                .sorted(Comparator.comparing(
                                (Planned plan) -> plan.wish().venue().town())
                        .thenComparing(Planned::id))
                .toList();
    }

    private static Planned planned(Plan plan) {
        return new Planned(
                plan.id(),
                new Wish(
                        plan.rhythm(),
                        plan.hours(),
                        plan.venue(),
                        plan.bookable(),
                        plan.aboard(),
                        plan.since(),
                        plan.until()));
    }

    @Override
    public String plan(Wish wish) {
        return plans.add(wish);
    }

    @Override
    public void end(String plan, Instant now) {
        var today = today(now);
        plans.find(plan).ifPresent(found -> {
            found.between(today, today.plusDays(FAR_DAYS), team.zone(), closed).stream()
                    .filter(stop -> !stop.cancelled())
                    .filter(stop -> !visits.of(stop.id()).who().isEmpty())
                    .forEach(stop -> cancel(stop.id(), now));
            plans.end(plan, today.minusDays(1), today.plusDays(FAR_DAYS));
        });
    }

    @Override
    public boolean cancel(String stop, Instant now) {
        return change(stop, Change.off(mark(now)), now);
    }

    @Override
    public boolean restore(String stop, Instant now) {
        return change(stop, Change.none(mark(now)), now);
    }

    @Override
    public boolean move(
            String stop, @Nullable LocalDate day, @Nullable Hours hours, @Nullable Venue venue, Instant now) {
        return change(stop, new Change(mark(now), false, day, hours, venue), now);
    }

    private boolean change(String stop, Change change, Instant now) {
        return StopId.parse(stop)
                .filter(name -> on(name).filter(found -> found.isComing(now)).isPresent())
                .map(name -> {
                    announcements.announce(stop, change.mark());
                    plans.change(name.plan(), name.day(), change);
                    return true;
                })
                .orElse(false);
    }

    @Override
    public boolean count(String stop, Tally.Tap tap, boolean back) {
        boolean known = StopId.parse(stop).flatMap(this::on).isPresent();
        if (known && back) visits.uncount(stop, tap.field());
        if (known && !back) visits.count(stop, tap.field());
        return known;
    }

    private Optional<Stop> on(StopId name) {
        return plans.find(name.plan()).flatMap(plan -> plan.on(name.day(), team.zone(), closed));
    }

    private LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, team.zone());
    }

    private static String mark(Instant now) {
        return Long.toString(now.toEpochMilli(), Character.MAX_RADIX);
    }
}

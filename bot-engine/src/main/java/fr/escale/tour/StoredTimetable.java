package fr.escale.tour;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The tour for those who plan it. */
final class StoredTimetable implements Timetable {
    /** Nobody says further ahead that they will come. */
    private static final int FAR_DAYS = 120;

    private final Plans plans;
    private final Stops stops;
    private final Visits visits;
    private final Announcements announcements;

    StoredTimetable(Plans plans, Stops stops, Visits visits, Announcements announcements) {
        this.plans = plans;
        this.stops = stops;
        this.visits = visits;
        this.announcements = announcements;
    }

    @Override
    public List<Listed> between(LocalDate from, LocalDate to) {
        return stops.between(from, to).map(this::listed).toList();
    }

    private Listed listed(Stop stop) {
        var visit = visits.of(stop.id());
        return new Listed(stop, visit.who().size(), visit.tally());
    }

    @Override
    public List<Planned> plans(Instant now) {
        var today = stops.today(now);
        return plans.since(today).stream()
                .filter(plan -> plan.until() == null || !plan.until().isBefore(today))
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

    /** The end is written first: whoever is counted before it is seen below, and nobody is counted after it. */
    @Override
    public void end(String plan, Instant now) {
        plans.find(plan).ifPresent(found -> {
            var today = stops.today(now);
            var far = found.lastDay(today.plusDays(FAR_DAYS));
            plans.end(plan, lastBegun(found, now), far);
            stops.of(found, today, far)
                    .filter(stop -> !stop.cancelled() && !hasBegun(stop, now))
                    .filter(stop -> !stop.changed().isEmpty()
                            || !visits.of(stop.id()).who().isEmpty())
                    .forEach(stop -> callOff(found, stop, now));
        });
    }

    /** Today when its stop has begun: what is counted there still has its place. */
    private LocalDate lastBegun(Plan plan, Instant now) {
        var today = stops.today(now);
        boolean begun =
                stops.on(plan, today).filter(stop -> hasBegun(stop, now)).isPresent();
        return begun ? today : today.minusDays(1);
    }

    private static boolean hasBegun(Stop stop, Instant now) {
        return !stop.start().toInstant().isAfter(now);
    }

    private void callOff(Plan plan, Stop stop, Instant now) {
        StopId.parse(stop.id())
                .ifPresent(name -> write(name, plan.change(name.day()).off(mark(now))));
    }

    @Override
    public boolean cancel(String stop, Instant now) {
        return change(stop, before -> before.off(mark(now)), now);
    }

    @Override
    public boolean restore(String stop, Instant now) {
        return change(stop, before -> Change.none(mark(now)), now);
    }

    @Override
    public boolean move(
            String stop, @Nullable LocalDate day, @Nullable Hours hours, @Nullable Venue venue, Instant now) {
        return change(stop, before -> new Change(mark(now), false, day, hours, venue), now);
    }

    private boolean change(String stop, UnaryOperator<Change> change, Instant now) {
        var name = StopId.parse(stop);
        var plan = name.flatMap(known -> plans.find(known.plan()));
        if (name.isEmpty() || plan.isEmpty()) return false;
        var day = name.get().day();
        var wanted = change.apply(plan.get().change(day));
        boolean may = isComing(plan.get(), day, now) && isComing(plan.get().with(day, wanted), day, now);
        if (may) write(name.get(), wanted);
        return may;
    }

    private boolean isComing(Plan plan, LocalDate day, Instant now) {
        return stops.on(plan, day).filter(stop -> stop.isComing(now)).isPresent();
    }

    private void write(StopId name, Change change) {
        announcements.announce(name.text(), change.mark());
        plans.change(name.plan(), name.day(), change);
    }

    @Override
    public boolean count(String stop, Tally.Tap tap, boolean back) {
        boolean known = StopId.parse(stop).flatMap(stops::find).isPresent();
        if (known && back) visits.uncount(stop, tap.field());
        if (known && !back) visits.count(stop, tap.field());
        return known;
    }

    private static String mark(Instant now) {
        return Long.toString(now.toEpochMilli(), Character.MAX_RADIX);
    }
}

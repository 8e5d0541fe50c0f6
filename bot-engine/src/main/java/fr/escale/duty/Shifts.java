package fr.escale.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reckons who looks at the desk and who will next. What somebody says of their day counts first, then their hours,
 * which count neither on public holidays nor on days of leave; who is on call may be called whatever their hours.
 */
record Shifts(ZoneId zone, Predicate<LocalDate> holiday) {
    /** Further ahead nothing is promised. */
    static final int DAYS = 60;

    /** Whether they look at the desk, or may be called when calls count. */
    boolean isOn(Shift shift, Instant at, boolean calls) {
        if (shift.presence().filter(presence -> presence.isAwayAt(at)).isPresent()) {
            return false;
        }
        var local = at.atZone(zone).toLocalDateTime();
        return calls && shift.calls().stream().anyMatch(call -> call.covers(local))
                || shift.answers().test(local.toLocalDate()) && looks(shift, at, local);
    }

    private boolean looks(Shift shift, Instant at, LocalDateTime local) {
        return shift.presence().filter(presence -> presence.isHereAt(at)).isPresent() || works(shift, local);
    }

    private boolean works(Shift shift, LocalDateTime local) {
        var day = local.toLocalDate();
        return !holiday.test(day)
                && !shift.absent().test(day)
                && shift.week().stream()
                        .anyMatch(hours -> hours.day() == day.getDayOfWeek() && hours.cover(local.toLocalTime()));
    }

    /** Whether somebody of these looks at the desk, or from when on. */
    Watch watch(List<Shift> shifts, Instant now, boolean calls) {
        if (shifts.stream().anyMatch(shift -> isOn(shift, now, calls))) {
            return new Watch.Now();
        }
        return shifts.stream()
                .flatMap(shift -> next(shift, now, calls).stream())
                .min(Comparator.naturalOrder())
                .<Watch>map(Watch.From::new)
                .orElseGet(Watch.Unsaid::new);
    }

    /** When they next begin; empty when that is not within {@link #DAYS} days. */
    Optional<Instant> next(Shift shift, Instant now, boolean calls) {
        var last = now.atZone(zone).plusDays(DAYS).toInstant();
        return turns(shift, now)
                .filter(at -> at.isAfter(now) && at.isBefore(last))
                .sorted()
                .filter(at -> isOn(shift, at, calls))
                .findFirst();
    }

    /** Every instant at which it may begin, among others. */
    private Stream<Instant> turns(Shift shift, Instant now) {
        var today = now.atZone(zone).toLocalDate();
        var days = Stream.iterate(today.minusDays(1), day -> day.plusDays(1)).limit(DAYS + 2L);
        var said = shift.presence().stream().flatMap(presence -> Stream.of(presence.since(), presence.until()));
        return Stream.concat(Stream.concat(said, changeOfClocks(now).stream()), days.flatMap(day -> turns(shift, day)));
    }

    private Stream<Instant> turns(Shift shift, LocalDate day) {
        var worked = shift.week().stream()
                .filter(hours -> hours.day() == day.getDayOfWeek())
                .map(Hours::from);
        var called = shift.calls().stream().filter(call -> call.begins(day)).map(Call::from);
        return Stream.of(Stream.of(LocalTime.MIDNIGHT), worked, called)
                .flatMap(times -> times)
                .flatMap(time -> instants(day.atTime(time)));
    }

    /** In the night in which the clocks go back, an hour comes twice. */
    private Stream<Instant> instants(LocalDateTime local) {
        var at = local.atZone(zone);
        return Stream.of(at.toInstant(), at.withLaterOffsetAtOverlap().toInstant());
    }

    private Optional<Instant> changeOfClocks(Instant now) {
        return Optional.ofNullable(zone.getRules().nextTransition(now)).map(change -> change.getInstant());
    }
}

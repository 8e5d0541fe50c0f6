package fr.escale.duty;

import fr.escale.availability.Absence;
import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together who of the staff answers for a commune, from the referents' communes, absences and backups. */
final class Rota {
    private final Staff staff;
    private final Roster roster;
    private final Referents referents;
    private final Shifts shifts;

    Rota(Staff staff, Roster roster, Referents referents, Shifts shifts) {
        this.staff = staff;
        this.roster = roster;
        this.referents = referents;
        this.shifts = shifts;
    }

    Watch watch(String commune, Instant now, boolean calls) {
        return shifts.watch(of(commune, now), now, calls);
    }

    /** When somebody at all is next on duty or on call. */
    Watch anybody(Instant now, boolean calls) {
        return shifts.watch(everyone(now), now, calls);
    }

    /**
     * Whom an alert calls on that rung: on duty, or on call when calls count; nobody else is ever called.
     *
     * @param rung 0 those who answer for the commune itself, 1 with them whoever may stand in, 2 everyone
     */
    List<Staff.Member> called(String commune, int rung, Instant now, boolean calls) {
        var own = on(of(commune, now), now, calls);
        return switch (rung) {
            case 0 -> nearest(own, commune, now);
            case 1 -> union(own, on(standIns(commune, now), now, calls));
            default -> union(own, on(everyone(now), now, calls));
        };
    }

    /** Who is on duty or on call for anybody. */
    List<Staff.Member> present(Instant now, boolean calls) {
        return on(everyone(now), now, calls);
    }

    boolean isOn(Staff.Member member, Instant now, boolean calls) {
        return shifts.isOn(shift(member, day -> true, now), now, calls);
    }

    /** When they next look at the desk or may be called; empty when they do now, too. */
    Optional<Instant> next(Staff.Member member, Instant now) {
        return isOn(member, now, true) ? Optional.empty() : shifts.next(shift(member, day -> true, now), now, true);
    }

    /** Before those who answer for the whole territory, those who answer for this commune, or are on call. */
    private List<Staff.Member> nearest(List<Staff.Member> on, String commune, Instant now) {
        var ids = answering(commune, day(now));
        var near = on.stream()
                .filter(member -> member.referents().stream().anyMatch(ids::contains)
                        || member.referents().isEmpty() && isOnCall(member, now))
                .toList();
        return near.isEmpty() ? on : near;
    }

    private boolean isOnCall(Staff.Member member, Instant now) {
        var local = now.atZone(shifts.zone()).toLocalDateTime();
        return callsOf(member, now).stream().anyMatch(call -> call.covers(local));
    }

    private List<Staff.Member> on(List<Shift> those, Instant now, boolean calls) {
        return those.stream()
                .filter(shift -> shifts.isOn(shift, now, calls))
                .map(Shift::who)
                .toList();
    }

    private static List<Staff.Member> union(List<Staff.Member> some, List<Staff.Member> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private List<Shift> of(String commune, Instant now) {
        return staff.members().stream()
                .map(member -> shift(member, day -> answers(member, answering(commune, day)), now))
                .toList();
    }

    private List<Shift> everyone(Instant now) {
        return staff.members().stream()
                .map(member -> shift(member, day -> true, now))
                .toList();
    }

    /** Those of the backups whom the commune's referent has named for an absence, past ones aside. */
    private List<Shift> standIns(String commune, Instant now) {
        var named = referents.responsible(commune).absences().stream()
                .filter(absence -> !absence.to().isBefore(day(now)))
                .map(Absence::backup)
                .collect(Collectors.toSet());
        return staff.members().stream()
                .filter(member -> answers(member, named))
                .map(member -> shift(member, day -> true, now))
                .toList();
    }

    private Shift shift(Staff.Member member, Predicate<LocalDate> answers, Instant now) {
        return new Shift(
                member,
                roster.hours(member.email()),
                roster.presence(member.email(), now),
                callsOf(member, now),
                answers,
                day -> isAbsent(member, day));
    }

    /** One that began yesterday may last into today. */
    private List<Call> callsOf(Staff.Member member, Instant now) {
        return roster.calls(day(now).minusDays(1)).stream()
                .filter(call -> call.who().equals(member.email()))
                .toList();
    }

    private static boolean answers(Staff.Member member, Set<String> ids) {
        return member.referents().isEmpty() || member.referents().stream().anyMatch(ids::contains);
    }

    /** The commune's referent, and on days of leave the backup, and the backup's. */
    private Set<String> answering(String commune, LocalDate day) {
        var ids = new LinkedHashSet<String>();
        @Nullable Referent next = referents.responsible(commune);
        while (next != null && ids.add(next.id())) {
            next = next.absence(day)
                    .flatMap(absence -> referents.find(absence.backup()))
                    .orElse(null);
        }
        return ids;
    }

    /** On leave is who stands for referents that are all on leave; who stands for all of them, when all are. */
    private boolean isAbsent(Staff.Member member, LocalDate day) {
        var ids = new HashSet<>(member.referents());
        var own = referents.all().stream()
                .filter(referent -> ids.isEmpty() || ids.contains(referent.id()))
                .toList();
        return !own.isEmpty()
                && own.stream().allMatch(referent -> referent.absence(day).isPresent());
    }

    private LocalDate day(Instant now) {
        return now.atZone(shifts.zone()).toLocalDate();
    }
}

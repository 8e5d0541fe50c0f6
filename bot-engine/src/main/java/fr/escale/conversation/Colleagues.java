package fr.escale.conversation;

import fr.escale.availability.Absence;
import fr.escale.availability.Referent;
import fr.escale.availability.Referents;
import fr.escale.availability.SpecialDay;
import fr.escale.duty.Staff;
import fr.escale.duty.Staff.Member;
import fr.escale.team.Team;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may answer people, what they are called, and who of them is away. */
@Component
class Colleagues {
    /** Hours are looked for so many days ahead. */
    private static final int AHEAD = 14;

    private final ObjectProvider<Staff> staff;
    private final Referents referents;
    private final Team team;

    Colleagues(ObjectProvider<Staff> staff, Referents referents, Team team) {
        this.staff = staff;
        this.referents = referents;
        this.team = team;
    }

    /**
     * Somebody is away.
     *
     * @param back when they can be met again
     * @param backup who answers instead; empty when nobody does
     */
    record Away(Instant back, Optional<Member> backup) {}

    List<Member> all() {
        var known = staff.getIfAvailable();
        return known == null ? List.of() : known.members();
    }

    Optional<Member> find(String email) {
        return find(email, all());
    }

    private static Optional<Member> find(String email, List<Member> all) {
        return all.stream()
                .filter(member -> member.email().equalsIgnoreCase(email))
                .findFirst();
    }

    /** Their first name; the beginning of their address when they have given none. */
    String name(String email) {
        return find(email).map(Colleagues::name).orElseGet(() -> beginning(email));
    }

    static String name(Member member) {
        return member.name().isBlank() ? beginning(member.email()) : member.name();
    }

    private static String beginning(String email) {
        return email.split("@", 2)[0];
    }

    /** Their account is shut, or gone. */
    boolean hasLeft(String email) {
        return staff.getIfAvailable() != null && find(email).isEmpty();
    }

    Optional<Away> away(String email, Instant now) {
        var all = all();
        return find(email, all).flatMap(member -> away(member, all, now));
    }

    /** Away: all referents they answer as are; for who answers for the whole territory, all there are. */
    Optional<Away> away(Member member, List<Member> all, Instant now) {
        var today = LocalDate.ofInstant(now, team.zone());
        var them = answersAs(member);
        var absent = them.stream().filter(one -> one.absence(today).isPresent()).toList();
        return them.isEmpty() || absent.size() < them.size()
                ? Optional.empty()
                : Optional.of(away(member, absent, all, today));
    }

    private Away away(Member member, List<Referent> absent, List<Member> all, LocalDate today) {
        var back = absent.stream()
                .map(one -> back(one, today))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var backup = absent.stream()
                .flatMap(one -> one.absence(today).map(Absence::backup).stream())
                .filter(id -> !id.isEmpty())
                .flatMap(id -> all.stream().filter(other -> other.referents().contains(id)))
                .filter(other -> !other.equals(member) && isHere(other, today))
                .findFirst();
        return new Away(back, backup);
    }

    private boolean isHere(Member member, LocalDate today) {
        return answersAs(member).stream().anyMatch(one -> one.absence(today).isEmpty());
    }

    private List<Referent> answersAs(Member member) {
        return member.referents().isEmpty()
                ? referents.all()
                : member.referents().stream()
                        .flatMap(id -> referents.find(id).stream())
                        .toList();
    }

    /** The first day they are not away; its first hour, where they receive on one of the days that follow. */
    private Instant back(Referent one, LocalDate today) {
        var day = today;
        for (var absence = one.absence(day); absence.isPresent(); absence = one.absence(day)) {
            day = absence.get().to().plusDays(1);
        }
        return day.datesUntil(day.plusDays(AHEAD))
                .filter(next -> one.absence(next).isEmpty())
                .flatMap(next -> opening(one, next).map(next::atTime).stream())
                .findFirst()
                .orElse(day.atTime(LocalTime.of(9, 0)))
                .atZone(team.zone())
                .toInstant();
    }

    private static Optional<LocalTime> opening(Referent one, LocalDate day) {
        return one.hoursOn(day, false).stream().map(SpecialDay.Hours::from).min(Comparator.naturalOrder());
    }
}

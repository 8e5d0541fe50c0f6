package fr.escale.availability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One referent and when they receive. A territory has one; several territories in one Escale have one each.
 *
 * @param id "r1" to "r99"; the first is the one who answers for every commune that no other names
 * @param name first name
 * @param communes what they answer for: INSEE codes, SIRENs of EPCI, "dep:56"; empty for the first one
 * @param week when they receive by rule, in no order, without overlaps
 * @param days single days that differ from the week
 * @param absences when they are away, in no order, without overlaps
 * @param places where they can be met, the usual one first; the van is none of them, its stops are on the tour
 * @param subjects what one can come for, at least one, the usual one first
 */
public record Referent(
        String id,
        String name,
        List<String> communes,
        List<Stretch> week,
        List<SpecialDay> days,
        List<Absence> absences,
        List<Place> places,
        List<Subject> subjects,
        Limits limits) {
    public Referent {
        communes = List.copyOf(communes);
        week = List.copyOf(week);
        days = List.copyOf(days);
        absences = List.copyOf(absences);
        places = List.copyOf(places);
        subjects = List.copyOf(subjects);
    }

    /**
     * The hours of a day by rule, in no order; whether they are absent is not looked at.
     *
     * @param holiday whether it is a public holiday: then only a special day opens it
     */
    public List<SpecialDay.Hours> hoursOn(LocalDate day, boolean holiday) {
        var special = days.stream().filter(one -> one.day().equals(day)).findFirst();
        if (special.isPresent()) return special.get().open();
        return week.stream()
                .filter(stretch -> !holiday && stretch.day() == day.getDayOfWeek())
                .map(stretch -> new SpecialDay.Hours(stretch.from(), stretch.to(), stretch.at()))
                .toList();
    }

    /** Why they are away that day, if they are. */
    public Optional<Absence> absence(LocalDate day) {
        return absences.stream().filter(absence -> absence.covers(day)).findFirst();
    }

    /** The place of that id among theirs. */
    public Optional<Place> place(String id) {
        return places.stream().filter(place -> place.id().equals(id)).findFirst();
    }

    /** The subject of that id; the usual one when there is none, or none is named. */
    public Subject subject(String id) {
        return subjects.stream()
                .filter(subject -> subject.id().equals(id))
                .findFirst()
                .orElse(subjects.getFirst());
    }
}

package fr.escale.availability;

import fr.escale.availability.SpecialDay.Hours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the hours of a referent must respect: the weekly ones and those of single days. */
final class HoursCheck {
    private final Referent referent;
    private final List<ReferentProblem> problems = new ArrayList<>();

    HoursCheck(Referent referent) {
        this.referent = referent;
    }

    List<ReferentProblem> problems() {
        var week = referent.week();
        for (int i = 0; i < week.size(); i++) {
            var row = week.get(i);
            var earlier = week.subList(0, i).stream()
                    .filter(other -> other.day() == row.day())
                    .map(HoursCheck::hours)
                    .toList();
            hours("week/" + i, hours(row), earlier);
        }
        var days = referent.days();
        for (int i = 0; i < days.size(); i++) {
            day("days/" + i, days.get(i), days.subList(0, i));
        }
        return List.copyOf(problems);
    }

    private void day(String field, SpecialDay day, List<SpecialDay> earlier) {
        LocalDate date = day.day();
        if (earlier.stream().anyMatch(other -> other.day().equals(date))) {
            say(field, "Ce jour est déjà plus haut : mets toutes ses plages sur une seule ligne.");
        }
        for (int i = 0; i < day.open().size(); i++) {
            hours(field, day.open().get(i), day.open().subList(0, i));
        }
    }

    private void hours(String field, Hours hours, List<Hours> earlier) {
        if (!hours.from().isBefore(hours.to())) {
            say(field, "La plage doit finir après son début : " + shown(hours) + ".");
        }
        earlier.stream()
                .filter(other ->
                        hours.from().isBefore(other.to()) && other.from().isBefore(hours.to()))
                .findFirst()
                .ifPresent(other -> say(field, shown(hours) + " et " + shown(other) + " se chevauchent."));
        if (!hours.at().isEmpty() && referent.place(hours.at()).isEmpty()) {
            say(field, "Le lieu « " + hours.at() + " » n’est pas dans la liste des lieux.");
        }
    }

    private static Hours hours(Stretch stretch) {
        return new Hours(stretch.from(), stretch.to(), stretch.at());
    }

    private static String shown(Hours hours) {
        return hours.from() + " – " + hours.to();
    }

    private void say(String field, String sentence) {
        problems.add(new ReferentProblem(field, sentence));
    }
}

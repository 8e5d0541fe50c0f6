package fr.escale.console.referents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.availability.Absence;
import fr.escale.availability.Limits;
import fr.escale.availability.Place;
import fr.escale.availability.PlaceKind;
import fr.escale.availability.Referent;
import fr.escale.availability.SpecialDay;
import fr.escale.availability.SpecialDay.Hours;
import fr.escale.availability.Stretch;
import fr.escale.availability.Subject;
import fr.escale.territory.Point;
import fr.escale.territory.Territory;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

class ReferentFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Territory territory = Territory.open("pays-de-vannes");

    @Test
    void whatTheFormShowsIsWhatItReadsBack() {
        assertThat(read(typed(referent("r1", List.of()))).referent()).isEqualTo(referent("r1", List.of()));
        var second = referent("r2", List.of("56184", "200067932", "dep:35"));
        assertThat(ReferentForm.read("r2", typed(second), territory, TODAY).referent())
                .isEqualTo(second);
    }

    @Test
    void whatIsOverIsLeftBehind() {
        var form = ReferentForm.read("r1", typed(referent("r1", List.of())), territory, TODAY.plusYears(1));
        var left = Objects.requireNonNull(form.referent());
        assertThat(left.days()).isEmpty();
        assertThat(left.absences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "week.from, 25:00, week/0, 25:00",
        "week.from, 18:00, week/0, 18:00",
        "week.to, '', week/0, rien",
        "days.day, le 24, days/0, le 24",
        "absences.to, 2026-11-30, absences/0, avant le premier",
        "absences.from, demain, absences/0, demain",
        "places.point, là-bas, places/0, là-bas",
        "places.name, un nom qui est bien trop long, places/0, 20 caractères",
        "places.kind, CHATEAU, places/0, liste",
        "subjects.minutes, une heure, subjects/0, une heure",
        "subjects.minutes, 500, subjects/0, 8 heures",
        "name, '', name, prénom",
        "buffer, dix, buffer, dix",
        "travel, 5, travel, autant",
        "notice, 3 jours, notice, 3 jours",
        "horizonDays, 400, horizonDays, 180",
        "mostADay, 0, mostADay, 50",
        "alertDays, -1, alertDays, -1"
    })
    void whatIsWrongIsSaidAtItsRowWithWhatWasFoundAndNothingIsLost(
            String field, String value, String where, String says) {
        var typed = typed(referent("r1", List.of()));
        typed.get(field).set(0, value);
        var form = read(typed);
        assertThat(form.problems()).containsOnlyKeys(where);
        assertThat(form.problem(where).toLowerCase(java.util.Locale.FRANCE)).contains(says);
        assertThat(form.referent()).isNull();
        assertThat(typed(form)).isEqualTo(typed);
    }

    @Test
    void stretchesThatOverlapAreSaidAtTheRowThatWasTyped() {
        var typed = typed(referent("r1", List.of()));
        for (var cell : List.of("day:MONDAY", "from:", "to:", "at:")) {
            typed.add("week." + cell.split(":", -1)[0], cell.split(":", -1)[1]);
        }
        for (var cell : List.of("day:MONDAY", "from:10:00", "to:11:00", "at:")) {
            var parts = cell.split(":", 2);
            typed.add("week." + parts[0], parts[1]);
        }
        assertThat(read(typed).problem("week/3")).contains("se chevauchent");
    }

    @Test
    void aNewPlaceGetsAnIdOfItsOwnAndTheOldOneKeepsIts() {
        var typed = typed(referent("r1", List.of()));
        for (int i = 0; i < 2; i++) {
            typed.add("places.id", "");
            typed.add("places.kind", "CAFE");
            typed.add("places.name", "Café d’été");
            typed.add("places.address", "");
            typed.add("places.commune", "");
            typed.add("places.point", "");
        }
        assertThat(Objects.requireNonNull(read(typed).referent()).places())
                .extracting(Place::id)
                .containsExactly("office", "cafedete", "cafedete2");
    }

    @ParameterizedTest
    @CsvSource({"Questembert, 56184", "questembert, 56184", "56184, 56184", "dep:35, dep:35", "200067932, 200067932"})
    void areasAreTypedAsNamesOrCodes(String typed, String code) {
        assertThat(new Areas(territory).read(typed)).containsExactly(code);
    }

    @Test
    void aCommuneThatIsNotThereIsSaid() {
        var typed = typed(referent("r2", List.of("56184")));
        typed.set("communes", "Zzzyx");
        var form = ReferentForm.read("r2", typed, territory, TODAY);
        assertThat(form.problem("communes")).contains("« Zzzyx »");
        assertThat(form.field("communes")).isEqualTo("Zzzyx");
    }

    private ReferentForm read(LinkedMultiValueMap<String, String> typed) {
        return ReferentForm.read("r1", typed, territory, TODAY);
    }

    private LinkedMultiValueMap<String, String> typed(Referent referent) {
        return typed(ReferentForm.of(referent, territory));
    }

    private static LinkedMultiValueMap<String, String> typed(ReferentForm form) {
        var typed = new LinkedMultiValueMap<String, String>();
        for (var name :
                List.of("name", "communes", "buffer", "travel", "notice", "horizonDays", "mostADay", "alertDays")) {
            typed.add(name, form.field(name));
        }
        form.rows()
                .forEach((part, rows) -> rows.forEach(row ->
                        part.columns().forEach(column -> typed.add(part.label() + "." + column, row.cell(column)))));
        return typed;
    }

    private static Referent referent(String id, List<String> communes) {
        return new Referent(
                id,
                "Léa",
                communes,
                List.of(
                        new Stretch(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), "office"),
                        new Stretch(DayOfWeek.TUESDAY, LocalTime.of(14, 0), LocalTime.of(17, 30), "")),
                List.of(
                        new SpecialDay(
                                TODAY.plusDays(1),
                                List.of(
                                        new Hours(LocalTime.of(9, 0), LocalTime.of(10, 0), ""),
                                        new Hours(LocalTime.of(11, 0), LocalTime.of(12, 0), "office")),
                                "réunion"),
                        new SpecialDay(TODAY.plusDays(2), List.of(), "")),
                List.of(new Absence(TODAY.plusDays(10), TODAY.plusDays(12), "", "congés")),
                List.of(new Place(
                        "office",
                        PlaceKind.OFFICE,
                        "Au bureau",
                        "12 rue de l’Exemple",
                        "56260",
                        new Point(47.6559, -2.7603))),
                List.of(new Subject("first", "Un premier échange", Duration.ofMinutes(30))),
                new Limits(Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofMinutes(90), 21, 8, 7));
    }
}

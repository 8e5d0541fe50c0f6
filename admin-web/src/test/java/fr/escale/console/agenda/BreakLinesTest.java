package fr.escale.console.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.availability.SchoolBreak;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BreakLinesTest {
    private static final SchoolBreak CHRISTMAS =
            new SchoolBreak("Vacances de Noël", LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vacances de Noël : 19/12/2026 – 03/01/2027",
                "Vacances de Noël du 19/12/2026 au 3/1/2027",
                "  Vacances de Noël: 19.12.2026-03.01.2027  "
            })
    void readsWhatPeopleType(String line) {
        assertThat(BreakLines.read("\n" + line + "\n\n").breaks()).containsExactly(CHRISTMAS);
    }

    @Test
    void whatItShowsItReads() {
        assertThat(BreakLines.read(BreakLines.show(List.of(CHRISTMAS, CHRISTMAS)))
                        .breaks())
                .containsExactly(CHRISTMAS, CHRISTMAS);
    }

    @ParameterizedTest
    @CsvSource({
        "Noël 19 décembre, 'Ligne 2 : attendu « Vacances de Noël'",
        "Hiver : 31/02/2027 – 08/03/2027, 'Ligne 2 : un de ces jours n’existe pas.'",
        "Hiver : 08/03/2027 – 20/02/2027, 'Ligne 2 : le dernier jour vient avant le premier.'",
        "Hiver : 08/03/2027 – 20/02/2028, 'Ligne 2 : plus de trois mois.'"
    })
    void tellsTheLineThatIsWrong(String line, String said) {
        var read = BreakLines.read("Vacances de Noël : 19/12/2026 – 03/01/2027\n" + line);
        assertThat(read.problems()).singleElement().asString().startsWith(said);
    }
}

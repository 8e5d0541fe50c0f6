package fr.escale.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    private static final Map<String, Kind> KINDS = Map.of(
            "âge", Kind.NUMBER, "né", Kind.DATE, "prêt", Kind.YES_NO, "besoin", Kind.TEXT, "points", Kind.NUMBER);
    private static final Formulas FORMULAS = new Formulas(new Variables(KINDS));

    private final Map<String, String> said = new HashMap<>(
            Map.of("âge", "17", "né", "2008-11-24", "prêt", "oui", "besoin", "un vélo", "commune", "Vannes"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "âge < 18",
                "âge == 17",
                "17 == âge && prêt",
                "âge + 1 >= 18",
                "âge / 2 == 8.5",
                "!(âge > 18) || points > 3",
                "besoin == \"un vélo\"",
                "besoin == 'un vélo'",
                "besoin.contains('vélo')",
                "commune in ['Vannes', \"Séné\"]",
                "years(né) < 18",
                "years(né) == 17",
                "né < today",
                "né == date('2008-11-24')",
                "daysUntil(date('2026-11-30')) == 7",
                "known(âge) && !known(points)",
                "known(points) ? points > 3 : âge < 18",
                "points > 3 || prêt",
                "-âge < 0"
            })
    void whatIsTrueHolds(String condition) {
        assertThat(formula(condition).holds(new TextTest.Said(said))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "âge >= 18",
                "points > 3",
                "!(points > 3)",
                "points == points",
                "years(né) == 18",
                "besoin == 'un velo'",
                "known(points)",
                "points > 3 && prêt",
                "service == 'x'",
                "âge / 0 > 3",
                "!(âge / 0 < 3)",
                "(âge - 17) / (âge - 17) != 1"
            })
    void whatIsFalseOrCannotBeToldDoesNot(String condition) {
        assertThat(formula(condition).holds(new TextTest.Said(said))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"âge, dix-sept", "âge, ''", "né, hier", "prêt, peut-être"})
    void aValueOfTheWrongKindIsNotKnown(String name, String value) {
        said.put(name, value);
        assertThat(formula("known(%s)".formatted(name)).holds(new TextTest.Said(said)))
                .isFalse();
        assertThat(formula("%s == %s".formatted(name, name)).holds(new TextTest.Said(said)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "âge + 1, 18",
        "âge / 2, 8.5",
        "âge < 18, oui",
        "besoin + ' !', un vélo !",
        "today, 2026-11-23",
        "âge < 18 ? 'mineur' : 'majeur', mineur",
        "3 * 4, 12"
    })
    void valuesAreKeptAsSessionsKeepThem(String value, String kept) {
        assertThat(formula(value).value(new TextTest.Said(said))).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"points + 1", "âge / 0", "besoin + service"})
    void whatCannotBeToldHasNoValue(String value) {
        assertThat(formula(value).value(new TextTest.Said(said))).isEmpty();
    }

    @Test
    void aFormulaKnowsWhatItAsksFor() {
        assertThat(formula("known(points) && âge < 18 && né < today").names())
                .containsExactlyInAnyOrder("points", "âge", "né");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1, 2].all(x, x > 0)", "{'a': 1}", "'a'.matches('a+')", "type(âge) == int", "null"})
    void nothingElseOfCelIsThere(String formula) {
        assertThat(FORMULAS.read(formula, fault -> {})).isEmpty();
    }

    private static Formula formula(String source) {
        return FORMULAS.read(source, fault -> {
                    throw new AssertionError(fault);
                })
                .orElseThrow();
    }
}

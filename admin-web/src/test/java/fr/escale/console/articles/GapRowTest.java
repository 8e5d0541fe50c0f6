package fr.escale.console.articles;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.knowledge.Answers;
import fr.escale.knowledge.editing.GapGroup;
import fr.escale.knowledge.editing.Gaps.Gap;
import fr.escale.knowledge.editing.Gaps.Promise;
import fr.escale.knowledge.editing.Gaps.Why;
import fr.escale.territory.Territory;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapRowTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String GUARANTOR = "comment avoir un garant";

    private final Territory territory = Territory.open("pays-de-vannes");
    private final Answers answers = Answers.shipped(territory);

    @Test
    void whatAnswersByNowIsShown() {
        var row = row(new Gap("a", GUARANTOR, NOON));
        assertThat(requireNonNull(row.article()).id()).isEqualTo("logement-visale");
        assertThat(row.given()).isNull();
    }

    @Test
    void anAnswerThatDidNotHelpIsNotShownAsTheSolution() {
        for (String answer : List.of("logement-visale", "")) {
            var useless = new Gap("a", GUARANTOR, NOON, Why.USELESS, "fr", "", answer);
            var row = row(new Gap("b", GUARANTOR, NOON.plusSeconds(1)), useless);
            assertThat(row.article()).isNull();
            assertThat(requireNonNull(row.given()).id()).isEqualTo("logement-visale");
        }
    }

    @Test
    void anotherAnswerThanTheOneThatDidNotHelpIsShownBesideIt() {
        var row = row(new Gap("a", GUARANTOR, NOON, Why.USELESS, "fr", "", "logement-crous"));
        assertThat(requireNonNull(row.article()).id()).isEqualTo("logement-visale");
        assertThat(requireNonNull(row.given()).id()).isEqualTo("logement-crous");
    }

    @Test
    void whoWaitsIsCountedOnce() {
        var one = new Gap("a", GUARANTOR, NOON);
        var two = new Gap("b", GUARANTOR, NOON);
        var other = new Gap("c", "autre chose", NOON);
        var promises = List.of(new Promise(one, "x"), new Promise(two, "x"), new Promise(other, "y"));
        assertThat(GapRow.of(new GapGroup(List.of(one, two)), promises, answers, territory, NOON)
                        .waiting())
                .isEqualTo(1);
    }

    private GapRow row(Gap... gaps) {
        return GapRow.of(new GapGroup(Arrays.asList(gaps)), List.of(), answers, territory, NOON);
    }
}

package fr.escale.knowledge.editing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.knowledge.editing.Gaps.Gap;
import fr.escale.knowledge.editing.Gaps.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GapGroupTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void alikeQuestionsStandTogetherTheMostAskedFirst() {
        List<GapGroup> groups = GapGroup.of(gaps(
                "comment avoir un casier vierge",
                "je peux dormir au foyer avec mon chien",
                "cmt avoir 1 casier vierge",
                "casier judiciaire vierge comment faire",
                "comment avoir un bon niveau de guitare",
                "dormir au foyer avec un chien c possible"));
        assertThat(groups.stream().map(group -> group.gaps().size())).containsExactly(3, 2, 1);
        assertThat(groups.getFirst().gaps()).allMatch(gap -> gap.question().contains("casier"));
    }

    @Test
    void wordsThatEveryQuestionHasMakeNoGroup() {
        List<GapGroup> groups = GapGroup.of(gaps(
                "comment avoir une guitare",
                "comment avoir une piscine",
                "comment avoir une tortue",
                "comment avoir un avocat"));
        assertThat(groups).hasSize(4);
    }

    @Test
    void aGroupTellsHowOftenWhereAndInWhichLanguage() {
        var group = new GapGroup(List.of(
                new Gap("a", "judo", NOON, Why.UNKNOWN, "fr", "56260"),
                new Gap("b", "judo ?", NOON, Why.USELESS, "en", "56260"),
                new Gap("c", "du judo", NOON, Why.UNKNOWN, "fr", "")));
        assertThat(group.communes()).isEqualTo(Map.of("56260", 2L, "", 1L));
        assertThat(group.languages()).isEqualTo(Map.of("fr", 2L, "en", 1L));
        assertThat(group.useless()).isEqualTo(1);
    }

    @Test
    void questionsWithoutWordsAreGroupedByThemselves() {
        assertThat(GapGroup.of(gaps("??", "!!", "??"))).hasSize(2);
        assertThat(GapGroup.of(List.of())).isEmpty();
    }

    private static List<Gap> gaps(String... questions) {
        var gaps = new ArrayList<Gap>();
        for (String question : questions) {
            gaps.add(new Gap("g" + gaps.size(), question, NOON.minusSeconds(gaps.size())));
        }
        return gaps;
    }
}

package fr.escale.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DiffTest {
    @Test
    void whatIsLessStandsBeforeWhatIsMoreAndTheRestOnce() {
        assertThat(shown(Diff.of("a\nb\nc\nd", "a\nx\nc\ny\nd"))).isEqualTo(" a|-b|+x| c|+y| d");
        assertThat(shown(Diff.of("", "a"))).isEqualTo("+a");
        assertThat(shown(Diff.of("a", ""))).isEqualTo("-a");
        assertThat(Diff.of("a\nb", "a\nb").isEmpty()).isTrue();
    }

    @Test
    void onlyWhatChangedIsShownWithWhatStandsAround() {
        assertThat(shown(Diff.of("1\n2\n3\n4\n5\n6\n7", "1\n2\n3\nX\n5\n6\n7").near(1)))
                .isEqualTo("⋯| 3|-4|+X| 5|⋯");
        assertThat(shown(Diff.of("1\n2", "1\n2").near(1))).isEqualTo("⋯");
    }

    @Test
    void hugeTextsAreComparedWithoutCountingEveryPair() {
        String many = "a\n".repeat(3_000);
        Diff diff = Diff.of(many, "b\n".repeat(3_000));
        assertThat(diff.rows()).hasSize(6_000);
        assertThat(Diff.of(many, many + "c").rows()).hasSize(3_001);
    }

    private static String shown(Diff diff) {
        return diff.rows().stream().map(row -> row.sign().mark() + row.words()).collect(Collectors.joining("|"));
    }
}

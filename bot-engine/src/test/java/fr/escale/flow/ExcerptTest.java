package fr.escale.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void theCaretStandsBelowItsCharacterAfterTabsEmojiAndAccentsOfTheirOwn() {
        assertThat(new Excerpt(7, 3, "a\tb")).hasToString("  7 | a\tb\n    |  \t^");
        assertThat(new Excerpt(7, 3, "🙂 b")).hasToString("  7 | 🙂 b\n    |    ^");
        assertThat(new Excerpt(7, 3, "e\u0301b")).hasToString("  7 | e\u0301b\n    |  ^");
    }

    @Test
    void aLongLineIsCutAroundTheCaret() {
        String line = "a".repeat(150) + "!" + "b".repeat(150);
        String[] shown = new Excerpt(12, 151, line).toString().split("\n");
        assertThat(shown[0]).startsWith(" 12 | …aaa").endsWith("bbb…").hasSize(6 + 102);
        assertThat(shown[1].indexOf('^')).isEqualTo(shown[0].indexOf('!'));
    }

    @Test
    void thePlaceAfterTheLastCharacterHasItsCaret() {
        assertThat(new Excerpt(1, 5, "say:")).hasToString("  1 | say:\n    |     ^");
        assertThat(new Excerpt(1, 1, "")).hasToString("  1 |\n    | ^");
    }
}

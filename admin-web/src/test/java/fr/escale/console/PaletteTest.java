package fr.escale.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
    @ParameterizedTest
    @ValueSource(strings = {"#ffff00", "#000000", "#ffffff", "#ff4fa3", "#7fffd4", "#808080", "#1f6f6b"})
    void whateverColourATeamPicksItsWordsCanBeRead(String colour) {
        var palette = Palette.of(colour);
        assertThat(Palette.contrast(palette.light(), "#ffffff")).isGreaterThanOrEqualTo(4.5);
        assertThat(Palette.contrast(palette.light(), "#f3eadc")).isGreaterThanOrEqualTo(4.5);
        assertThat(Palette.contrast(palette.dark(), "#2a3433")).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void aColourThatIsReadableAlreadyStaysAsItIs() {
        assertThat(Palette.of("#1f6f6b").light()).isEqualTo("#1f6f6b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#12345g", "#1f6f6b; } body { display: none"})
    void whatIsNoColourNeverReachesTheStyleSheet(String typed) {
        assertThat(Palette.of(typed)).isEqualTo(Palette.of(Palette.OURS));
    }
}

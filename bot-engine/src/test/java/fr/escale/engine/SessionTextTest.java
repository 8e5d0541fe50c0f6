package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTextTest {
    @Test
    void aSessionComesBackAsItWas() {
        Session session = new Session(
                new Session.Place("logement", "abc", "début"),
                List.of(new Session.Place("menu", "def", "appel")),
                Map.of("commune", "Saint-Avé"),
                "erase",
                1,
                true);
        assertThat(SessionText.read(SessionText.write(session))).isEqualTo(session);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{",
                "[]",
                "{\"returns\":null}",
                "{\"returns\":[",
                "{\"at\":3}",
                "{\"at\":{\"flow\":\"menu\"}}",
                "{\"variables\":{\"âge\":19}}",
                "{\"misses\":\"many\"}",
                "{\"greeted\":1}",
                "{\"awaits\":null}",
                "42",
                "{}"
            })
    void whatIsNoSessionIsAFreshOne(String text) {
        assertThat(SessionText.read(text)).isEqualTo(Session.fresh());
    }

    @Test
    void aFieldOfALaterVersionIsNoHarm() {
        String later =
                SessionText.write(Session.fresh()).replaceFirst("\\{", "{\"mood\":\"good\",\"moods\":[{\"a\":[]}],");
        assertThat(SessionText.read(later)).isEqualTo(Session.fresh());
    }
}

package fr.escale.console.flows;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.FlowReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

class FlowFormTest {
    @Test
    void everyTalkIsKeptUnderANameOfItsOwnAndAnEmptiedOneIsGone() {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.put("text", List.of("title: Vélo\r\n"));
        typed.put("talkName", List.of("un", "un", "", "vide"));
        typed.put("talkText", List.of("a", "b", "c", "  "));
        var script = FlowForm.script(typed);
        assertThat(script.text()).isEqualTo("title: Vélo\n");
        assertThat(script.talks()).containsOnlyKeys("un", "un 2", "test");
    }

    @Test
    void moreThanAnybodyWritesIsTooLong() {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("text", "x".repeat(200_001));
        assertThat(FlowForm.tooLong(FlowForm.script(typed))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Passer le code", "C'est \"quoi\" : \\ un # test ?", "École & co", "42 raisons"})
    void aNewFlowIsReadWithoutAProblemWhateverItsTitle(String title) {
        String id = NewFlow.id(title, Set.of()::contains);
        assertThat(id).matches("[a-z][a-z0-9-]{0,39}");
        assertThat(FlowReader.read(id + ".yml", NewFlow.text(title)).problems()).isEmpty();
    }

    @Test
    void anIdIsNeverTakenTwiceAndNeedsALetter() {
        assertThat(NewFlow.id("Vélo", Set.of("velo", "velo-2")::contains)).isEqualTo("velo-3");
        assertThat(NewFlow.id("?!", Set.of()::contains)).isEmpty();
    }
}

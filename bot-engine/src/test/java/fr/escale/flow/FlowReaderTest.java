package fr.escale.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowReaderTest {
    @Test
    void yesAndNoStayWords() {
        Flow flow = FlowReader.read("x.yml", "{title: no, starts with: [yes], steps: [{step: on, end: off}]}")
                .flow()
                .orElseThrow();
        assertThat(flow.title()).isEqualTo("no");
        assertThat(flow.starts()).containsExactly("yes");
        assertThat(flow.steps()).containsExactly(new Step.End("on", Text.of("off")));
    }

    @Test
    void theHashNamesTheVersion() {
        String text = "{title: T, steps: [{step: fin, end: Fin}]}";
        Flow flow = FlowReader.read("x.yml", text).flow().orElseThrow();
        Flow other = FlowReader.read("x.yml", text + "\n").flow().orElseThrow();
        assertThat(flow.hash()).hasSize(64).isNotEqualTo(other.hash());
    }
}

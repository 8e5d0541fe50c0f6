package fr.escale.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotIdTest {
    @Test
    void isReadBackAsItWasWritten() {
        var id = new SlotId("r1", LocalDate.of(2026, 11, 24), LocalTime.of(14, 30));
        assertThat(id.text()).isEqualTo("r1-20261124-1430").matches("[A-Za-z0-9-]{1,40}");
        assertThat(SlotId.parse(id.text())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "r1",
                "r0-20261124-1430",
                "r100-20261124-1430",
                "r1-20261124-1430 ",
                "r1-20260230-1430",
                "r1-20261124-2460",
                "r1-20261124-1430-1",
                "r1-٢٠٢٦١١٢٤-1430",
                "R1-20261124-1430",
                "r1:2026-11-24",
                "{\"$ne\":1}"
            })
    void isRefusedWhenForged(String forged) {
        assertThat(SlotId.parse(forged)).isEmpty();
    }
}

package fr.escale.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TenStepsTest {
    /** Each answer is compared with what the other engines of the benchmark must say as well. */
    @Test
    void theConversationOfTheBenchmarkGoesAsItIsWritten() throws IOException {
        assertThat(TenSteps.read(Path.of("src/bench")).inputs()).hasSize(10);
    }
}

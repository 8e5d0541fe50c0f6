package fr.escale.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One step of a ten-step conversation: the stored session is read, the message answered, the session written. The next
 * step goes on from what was written; after the tenth a new conversation begins. {@code bot-engine/src/bench/run} runs
 * it beside other engines.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class StepBenchmark {
    private TenSteps steps;
    private List<Input> inputs;
    private String stored = TenSteps.KNOWN;
    private int next;

    /** Holds the conversation once: what is measured must be right. */
    @Setup
    public void prepare() throws IOException {
        steps = TenSteps.read(Path.of(System.getProperty("bench", "bot-engine/src/bench")));
        inputs = steps.inputs();
    }

    @Benchmark
    public Advance step() {
        Advance advance = steps.step(stored, inputs.get(next));
        String written = SessionText.write(advance.session());
        next = (next + 1) % inputs.size();
        stored = next == 0 ? TenSteps.KNOWN : written;
        return advance;
    }
}

package fr.escale.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoOperations;

/** Kills a writing and compacting program with SIGKILL, again and again, and looks at what it left. */
class KillTest {
    private static final int[] ACKNOWLEDGED_BEFORE_THE_KILL = {1, 150, 400};

    @TempDir
    Path directory;

    /** What a program said that it had written. */
    private record Acknowledged(List<String> messages, Map<String, Integer> versions) {
        void add(String line) {
            String[] parts = line.split(" ");
            assertThat(parts).as("an acknowledged pair").hasSize(3);
            messages.add(parts[0]);
            versions.merge(parts[1], Integer.parseInt(parts[2]), Math::max);
        }
    }

    @Test
    void a_kill_loses_nothing_acknowledged_and_tears_nothing() throws Exception {
        Acknowledged acknowledged = new Acknowledged(new ArrayList<>(), new HashMap<>());
        for (int round = 0; round < ACKNOWLEDGED_BEFORE_THE_KILL.length; round++) {
            writeAndKill("r" + round, ACKNOWLEDGED_BEFORE_THE_KILL[round], acknowledged);
            try (var store = EmbeddedStore.open(directory)) {
                nothingIsLost(store.operations(), acknowledged);
                nothingIsTorn(store.operations());
                everyMessageIsFoundByItsId(store.operations());
            }
        }
    }

    private void writeAndKill(String round, int lines, Acknowledged acknowledged) throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        directory.toString(),
                        round)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            for (int line = 0; line < lines; line++) {
                acknowledged.add(Objects.requireNonNull(said.readLine(), "the program ended by itself"));
            }
            // by its handle, because Process itself would close what it said
            program.toHandle().destroyForcibly();
            readWhatIsLeft(said, acknowledged);
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    /** What it said before it died counts too, but for a line that the kill cut off. */
    private static void readWhatIsLeft(BufferedReader said, Acknowledged acknowledged) throws IOException {
        String previous = said.readLine();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            acknowledged.add(Objects.requireNonNull(previous));
            previous = line;
        }
    }

    private static void nothingIsLost(MongoOperations store, Acknowledged acknowledged) {
        assertThat(acknowledged.messages())
                .allSatisfy(id -> assertThat(store.findById(id, Document.class, "messages"))
                        .as(id)
                        .isNotNull());
        acknowledged
                .versions()
                .forEach((id, version) -> assertThat(
                                Objects.requireNonNull(store.findById(id, Document.class, "conversations"))
                                        .getInteger("version"))
                        .as(id)
                        .isGreaterThanOrEqualTo(version));
    }

    /** Each change set three fields at once: they must agree. */
    private static void nothingIsTorn(MongoOperations store) {
        assertThat(store.findAll(Document.class, "conversations")).allSatisfy(conversation -> {
            List<String> out = conversation.getList("out", String.class);
            int version = conversation.getInteger("version");
            assertThat(out).hasSize(Math.min(Writer.KEPT, version));
            assertThat(version == 0 ? null : out.getLast()).isEqualTo(conversation.getString("last"));
        });
    }

    /** The index knows every document, and no other one. */
    private static void everyMessageIsFoundByItsId(MongoOperations store) {
        List<Document> all = store.findAll(Document.class, "messages");
        assertThat(all)
                .allSatisfy(message -> assertThat(store.findById(message.get("_id"), Document.class, "messages"))
                        .isEqualTo(message));
        Document validated = store.executeCommand(new Document("validate", "messages"));
        assertThat(validated.get("keysPerIndex", Document.class)).containsEntry("_id_", (long) all.size());
    }
}

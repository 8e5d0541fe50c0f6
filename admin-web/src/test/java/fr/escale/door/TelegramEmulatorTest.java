package fr.escale.door;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.FrontDoor;
import fr.escale.chaos.Program;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A talk by long polling over somebody else's Bot API server, the npm package telegram-test-api: what it expects of a
 * bot was not written by us. {@code .ci/run} installs it and says where; what it gets wrong stands in
 * docs/channels.md.
 */
@EnabledIfEnvironmentVariable(
        named = "ESCALE_TELEGRAM_EMULATOR",
        matches = ".+",
        disabledReason = ".ci/run installs the emulator where npm is, and says where it is")
class TelegramEmulatorTest {
    private static final String TOKEN = "4242:emulated";
    private static final long CHAT = 1001;
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path directory;

    private Process emulator;
    private Visitor phone;
    private Program program;

    @BeforeEach
    void open() throws IOException {
        int port = freePort();
        emulator = new ProcessBuilder("node", "serve.cjs", Integer.toString(port))
                .directory(new File(System.getenv("ESCALE_TELEGRAM_EMULATOR")))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("emulator.log").toFile())
                .start();
        phone = new Visitor(port);
        program = Program.start(
                FrontDoor.class.getName(),
                directory.resolve("data"),
                "escale.telegram.token=" + TOKEN,
                "escale.telegram.api-url=http://localhost:" + port);
    }

    @AfterEach
    void close() throws InterruptedException {
        if (program != null) {
            program.close();
        }
        emulator.destroy();
        assertThat(emulator.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void somebodyIsGreetedTapsAndIsAnswered() {
        writes("slt");
        var greeting = answer();
        assertThat(greeting.path("text").asString()).contains("Je suis un bot");

        var buttons = buttons(greeting);
        assertThat(buttons).isNotEmpty();
        taps(buttons.getFirst(), greeting);
        assertThat(answer().path("text").asString()).isNotBlank();

        writes("jveux mourir");
        assertThat(answer().path("text").asString()).contains("3114");
    }

    private void writes(String text) {
        var message = JSON.createObjectNode().put("botToken", TOKEN).put("text", text);
        message.put("date", System.currentTimeMillis() / 1000);
        message.putObject("chat").put("id", CHAT).put("type", "private");
        message.putObject("from").put("id", CHAT).put("first_name", "-");
        assertThat(phone.postJson("/sendMessage", message.toString()).statusCode())
                .isEqualTo(200);
    }

    private void taps(JsonNode button, JsonNode under) {
        var tap = JSON.createObjectNode().put("botToken", TOKEN);
        tap.put("data", button.path("callback_data").asString());
        tap.putObject("from").put("id", CHAT);
        var message = tap.putObject("message").put("message_id", 2).put("date", 0);
        message.putObject("chat").put("id", CHAT).put("type", "private");
        message.set("reply_markup", under.path("reply_markup"));
        assertThat(phone.postJson("/sendCallback", tap.toString()).statusCode()).isEqualTo(200);
    }

    /** The next message of the bot's; the emulator gives each out once. */
    private JsonNode answer() {
        var asked = JSON.createObjectNode().put("token", TOKEN).put("chatId", CHAT);
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> JSON.readTree(phone.postJson("/getUpdates", asked.toString())
                                        .body())
                                .path("result")
                                .path(0)
                                .path("message"),
                        message -> message.has("text"));
    }

    private static List<JsonNode> buttons(JsonNode message) {
        return StreamSupport.stream(
                        message.path("reply_markup").path("inline_keyboard").spliterator(), false)
                .map(row -> row.path(0))
                .toList();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

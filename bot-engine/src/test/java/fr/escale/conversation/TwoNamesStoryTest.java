package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.escale.conversation.Filing.Filed;
import fr.escale.conversation.InboundMessage.Besides;
import fr.escale.engine.Input;
import fr.escale.person.Identities;
import fr.escale.person.Identity;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person whose platform tells their number and a lasting id, or only one of them, is one person. */
class TwoNamesStoryTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static House house;
    private static int messages;

    @BeforeAll
    static void open(@TempDir Path directory) {
        house = House.open(directory);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void whoWasKnownByTheNumberIsStillKnownWhenOnlyTheIdIsTold() {
        var before = hear("0601", null).conversation();

        assertThat(hear("0601", "FR.1").conversation()).isEqualTo(before);
        assertThat(hear("FR.1", null).conversation()).isEqualTo(before);
    }

    @Test
    void whoWasKnownByTheIdIsStillKnownByANewNumber() {
        var before = hear("FR.2", null).conversation();

        assertThat(hear("0602", "FR.2").conversation()).isEqualTo(before);
        assertThat(hear("0603", "FR.2").conversation()).isEqualTo(before);
        assertThat(hear("0602", null).conversation()).isEqualTo(before);
    }

    @Test
    void whoIsNewIsKnownByBothAtOnce() {
        var first = hear("0604", "FR.4").conversation();

        assertThat(hear("FR.4", null).conversation()).isEqualTo(first);
        assertThat(hear("0604", null).conversation()).isEqualTo(first);
    }

    @Test
    void ofTwoConversationsTheOlderWins() {
        var older = hear("0605", null).conversation();
        await().pollDelay(Duration.ofMillis(5)).until(() -> true);
        var younger = hear("FR.5", null).conversation();
        assertThat(younger).isNotEqualTo(older);

        assertThat(hear("0605", "FR.5").conversation()).isEqualTo(older);
        assertThat(hear("FR.5", null).conversation()).isEqualTo(older);
    }

    @Test
    void whoIsErasedIsForgottenUnderBothNames() {
        var before = hear("0606", "FR.6").conversation();
        say("0606", "EFFACER");
        say("0606", "oui");

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(house.the(Identities.class).known(identity("0606"))).isNotEqualTo(Optional.of(before));
            assertThat(house.the(Identities.class).known(identity("FR.6"))).isEmpty();
        });
    }

    private static Filed hear(String address, @Nullable String lasting) {
        return file(address, lasting, "bonjour");
    }

    private static void say(String address, String text) {
        house.the(Transcripts.class).awaitTurn(file(address, null, text), Duration.ofSeconds(20));
    }

    private static Filed file(String address, @Nullable String lasting, String text) {
        var other = lasting == null ? null : identity(lasting);
        return house.the(Filing.class)
                .file(new InboundMessage(
                        identity(address),
                        "n" + messages++,
                        Instant.now(),
                        new Input.Text(text),
                        Besides.NOTHING,
                        other));
    }

    private static Identity identity(String address) {
        return new Identity("tryit", "tryit", address);
    }
}

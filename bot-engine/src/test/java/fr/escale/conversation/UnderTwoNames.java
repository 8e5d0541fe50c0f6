package fr.escale.conversation;

import fr.escale.conversation.Filing.Filed;
import fr.escale.conversation.InboundMessage.Besides;
import fr.escale.engine.Input;
import fr.escale.person.Identity;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.event.EventListener;

/** A house to which people write under a number, a lasting id, or both. */
abstract class UnderTwoNames {
    static final Duration PATIENCE = Duration.ofSeconds(20);
    static House house;
    private static int messages;

    @BeforeAll
    static void open(@TempDir Path directory) {
        house = House.open(directory, Moves.class);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    static Conversation now(String conversation) {
        return house.the(Conversations.class).find(conversation).orElseThrow();
    }

    static int lines(String conversation) {
        return house.lines(conversation).size();
    }

    /** Writes for the first time, and is answered. */
    static String begins(String address) {
        var filed = file(address, null, "bonjour");
        house.the(Transcripts.class).awaitTurn(filed, PATIENCE);
        return filed.conversation();
    }

    static Filed hear(String address, @Nullable String lasting) {
        return file(address, lasting, "bonjour");
    }

    static void say(String address, String text) {
        say(address, null, text);
    }

    static void say(String address, @Nullable String lasting, String text) {
        house.the(Transcripts.class).awaitTurn(file(address, lasting, text), PATIENCE);
    }

    static Filed file(String address, @Nullable String lasting, String text) {
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

    static Identity identity(String address) {
        return new Identity("tryit", "tryit", address);
    }

    /** Who came into whose hands. */
    static final class Moves {
        private final List<Floor.Moved> heard = new CopyOnWriteArrayList<>();

        @EventListener
        void moved(Floor.Moved moved) {
            heard.add(moved);
        }

        List<Floor.Move> of(String conversation) {
            return heard.stream()
                    .filter(moved -> moved.conversation().equals(conversation))
                    .map(Floor.Moved::move)
                    .toList();
        }
    }
}

package fr.escale.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.escale.flow.Reply;
import fr.escale.person.Identity;
import fr.escale.store.Seal;
import fr.escale.team.Team;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The courier has just looked, and found nothing under way; a turn hands over the first parcel before it takes one. */
class OvertakingTest {
    private static final String ID = "overtaken";

    @TempDir
    static Path directory;

    static House house;

    @BeforeAll
    static void open() {
        house = House.open(directory);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void whatATurnHandsOverMeanwhileIsNotOvertakenByTheOneBehindIt() {
        var c = new Conversation(ID, new Identity("telegram", "42", "7"), Instant.now());
        c.say(Reply.text("un"), Urgency.REPLY, null, Instant.now());
        c.say(Reply.text("deux"), Urgency.REPLY, null, Instant.now());
        house.the(Conversations.class).save(c);
        var outbox = outbox(new Raced());

        assertThat(outbox.take(ID)).as("the turn hints at it").isEmpty();
        assertThat(outbox.take(ID).orElseThrow().reply().text()).isEqualTo("un");
    }

    private static StoredOutbox outbox(Conversations conversations) {
        return new StoredOutbox(
                conversations,
                house.the(Departures.class),
                house.the(Mailroom.class),
                house.the(PostOffice.class),
                house.the(Undelivered.class),
                house.the(Doorbell.class),
                house.the(Marks.class),
                house.the(Team.class),
                house.the(Instance.class),
                house.the(Clock.class));
    }

    /** Before the first change somebody else's commit comes through. */
    private static final class Raced extends Conversations {
        private boolean raced;

        Raced() {
            super(
                    house.store(),
                    house.the(Seal.class),
                    house.the(Settled.class),
                    house.the(Rows.class),
                    house.the(MemoryRoll.class),
                    house.the(Erased.class),
                    house.the(Herald.class),
                    house.the(Clock.class));
        }

        @Override
        <T> Optional<T> change(String id, Function<Conversation, T> change) {
            if (!raced) {
                raced = true;
                super.change(id, c -> {
                    c.queue.replace(c.items.getFirst().sending(house.the(Instance.class).id));
                    return true;
                });
            }
            return super.change(id, change);
        }
    }
}

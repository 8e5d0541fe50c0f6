package fr.escale.conversation;

import fr.escale.channel.Channel;
import fr.escale.channel.Pace;
import fr.escale.channel.Sending;
import fr.escale.conversation.Filing.Filed;
import fr.escale.conversation.Forms.Purpose;
import fr.escale.conversation.Outbox.Parcel;
import fr.escale.engine.Input;
import fr.escale.flow.Language;
import fr.escale.flow.Limits;
import fr.escale.person.Identity;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;

/** People who write over a platform that shuts its door after 24 hours, and tells later what became of a message. */
abstract class WithPhones {
    static final String STAFF = "lea@escale.example";
    static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final AtomicLong IDS = new AtomicLong();

    static House house;

    @BeforeAll
    static void open(@TempDir Path directory) {
        house = House.open(directory, Plugged.class);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    static Phones phones() {
        return house.the(Phones.class);
    }

    /** Writes, so long ago by the platform's clock, and is answered. */
    static Filed writes(String person, String text, Duration ago) {
        var message = new InboundMessage(
                new Identity("phones", "1", person),
                "m" + IDS.incrementAndGet(),
                Instant.now().minus(ago),
                new Input.Text(text));
        var filed = house.the(Filing.class).file(message);
        if (!house.the(Transcripts.class).awaitTurn(filed, Duration.ofSeconds(20))) {
            throw new AssertionError("No turn");
        }
        return filed;
    }

    static List<Line> lines(String conversation) {
        return house.lines(conversation);
    }

    /** The tag that the platform knows a line by. */
    static String tag(String conversation, Line line) {
        return conversation + "#" + line.id().substring(line.id().lastIndexOf('-') + 1);
    }

    static boolean isHeld(Line line) {
        return line.delivery() == Line.Delivery.HELD;
    }

    /** The platform. */
    static final class Phones implements Channel {
        final List<Parcel> sent = new CopyOnWriteArrayList<>();
        volatile boolean agreed = true;
        volatile Function<Parcel, Sending> answer = parcel -> new Sending.Sent("");

        @Override
        public String name() {
            return "phones";
        }

        @Override
        public String account() {
            return "1";
        }

        @Override
        public Limits limits() {
            return Limits.WHATSAPP;
        }

        @Override
        public Pace pace() {
            return new Pace(1_000, Duration.ZERO);
        }

        @Override
        public Optional<Form> form(Purpose purpose, Language language, Map<String, String> values) {
            return agreed
                    ? Optional.of(new Form("ring", language.code(), List.copyOf(values.values()), "Ding : " + values))
                    : Optional.empty();
        }

        @Override
        public Sending send(Parcel parcel) {
            boolean shut = parcel.lastHeard().plus(Duration.ofHours(24)).isBefore(Instant.now());
            if (shut && parcel.form() == null) {
                return new Sending.Closed("fenêtre fermée");
            }
            var outcome = answer.apply(parcel);
            if (outcome instanceof Sending.Sent) {
                sent.add(parcel);
            }
            return outcome;
        }

        List<String> texts() {
            return sent.stream().map(parcel -> parcel.reply().text()).toList();
        }
    }

    static class Plugged {
        @Bean
        Phones phones() {
            return new Phones();
        }
    }
}

package fr.escale.conversation;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import fr.escale.conversation.Filing.Filed;
import fr.escale.engine.Input;
import fr.escale.person.Identity;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.BsonString;
import org.bson.Document;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.mongodb.core.MongoOperations;

/** The whole engine on the real embedded store, without the web: people write to it over the try-it channel. */
final class House implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private final ConfigurableApplicationContext context;
    private final AtomicLong messages = new AtomicLong();

    private House(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static House open(Path directory, Class<?>... more) {
        return set(directory, List.of(), more);
    }

    /** With more settings, as "name=value". */
    static House set(Path directory, List<String> settings, Class<?>... more) {
        var application = new SpringApplicationBuilder(Application.class)
                .sources(more)
                .web(WebApplicationType.NONE)
                .properties(
                        "escale.data-dir=" + directory,
                        "escale.tryit=true",
                        "spring.main.banner-mode=off",
                        "spring.main.allow-bean-definition-overriding=true",
                        "logging.level.root=WARN")
                .properties(settings.toArray(String[]::new));
        return new House(application.run());
    }

    <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    static Identity person(String name) {
        return new Identity("tryit", "tryit", name);
    }

    /** Files a message and waits for its turn. */
    Filed hear(String person, Input input) {
        var filed = file(person, "m" + messages.incrementAndGet(), input);
        if (!the(Transcripts.class).awaitTurn(filed, PATIENCE)) {
            throw new AssertionError("No turn within " + PATIENCE);
        }
        return filed;
    }

    Filed hear(String person, String text) {
        return hear(person, new Input.Text(text));
    }

    Filed file(String person, String externalId, Input input) {
        return the(Filing.class).file(new InboundMessage(person(person), externalId, Instant.now(), input));
    }

    /** Says something and gives all the texts of the answer as one. */
    String answer(String person, String text) {
        return answerTo(hear(person, text));
    }

    String answerTo(Filed filed) {
        var lines = the(Transcripts.class).answersTo(filed.conversation(), filed.message());
        return String.join(
                "\n", lines.stream().map(line -> line.content().text()).toList());
    }

    List<Line> lines(String conversation) {
        return the(Transcripts.class).after(conversation, null);
    }

    MongoOperations store() {
        return the(MongoOperations.class);
    }

    /** Every document of every collection. */
    List<Document> everything() {
        var all = new ArrayList<Document>();
        for (var collection : store().getCollectionNames()) {
            store().getCollection(collection)
                    .find()
                    .forEach(document -> all.add(document.append("collection", collection)));
        }
        return all;
    }

    int writes() {
        return the(Writes.class).count.get();
    }

    @Override
    public void close() {
        context.close();
    }

    /**
     * Counts the commands that write, as they leave for the store. The couriers' heartbeat is none of a message's: it
     * comes once in five seconds, whatever is said.
     */
    static final class Writes implements CommandListener {
        private static final Set<String> KINDS = Set.of("insert", "update", "delete", "findAndModify");
        final AtomicInteger count = new AtomicInteger();

        @Override
        public void commandStarted(CommandStartedEvent event) {
            var kind = event.getCommandName();
            if (KINDS.contains(kind) && !isHeartbeat(event.getCommand().getString(kind))) {
                count.incrementAndGet();
            }
        }

        private static boolean isHeartbeat(BsonString collection) {
            return collection.getValue().equals("couriers");
        }
    }

    /** Other rooms' tests have configurations of their own, which are not to be found here. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "fr.escale",
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Test([$].*)?"))
    static class Application {
        @Bean
        Writes writes() {
            return new Writes();
        }

        @Bean
        MongoClientSettingsBuilderCustomizer counting(Writes writes) {
            return settings -> settings.addCommandListener(writes);
        }
    }
}

package fr.escale.conversation;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import fr.escale.conversation.Item.State;
import fr.escale.conversation.Line.Author;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** Looks over the store's shoulder: every write of a conversation that it took. */
final class SeenWrites implements CommandListener {
    private final Map<Integer, Write> tried = new ConcurrentHashMap<>();
    private final Map<String, Collection<Write>> taken = new ConcurrentHashMap<>();

    private final Map<String, Due> due = new ConcurrentHashMap<>();

    /** Something to do once so many writes were taken. */
    private record Due(int writes, Runnable act) {}

    /** What of one write tells who speaks. */
    record Write(String conversation, long version, boolean isHeld, List<Said> said) {
        /** Numbers of what the bot says that stands there in one of these states; in any, when none is named. */
        Set<Integer> replies(State... states) {
            return said.stream()
                    .filter(one -> states.length == 0 || List.of(states).contains(one.state()))
                    .map(Said::n)
                    .collect(Collectors.toSet());
        }
    }

    /** Words of the bot. In the race it has nothing to say that a human does not silence. */
    record Said(int n, State state) {}

    @Override
    public void commandStarted(CommandStartedEvent event) {
        written(event.getCommand()).forEach(document -> tried.put(event.getRequestId(), write(document)));
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        var write = tried.remove(event.getRequestId());
        if (write != null && event.getResponse().getNumber("n").intValue() == 1) {
            var all = taken.computeIfAbsent(write.conversation(), id -> new ConcurrentLinkedQueue<>());
            all.add(write);
            due.computeIfPresent(write.conversation(), (id, next) -> {
                boolean now = all.size() > next.writes();
                if (now) {
                    next.act().run();
                }
                return now ? null : next;
            });
        }
    }

    /** Does this right behind so many more writes of that conversation. */
    void after(String conversation, int writes, Runnable act) {
        int before = taken.getOrDefault(conversation, List.of()).size();
        due.put(conversation, new Due(before + writes, act));
    }

    /** In the order of their versions, of which each is written once. */
    List<Write> forget(String conversation) {
        return taken.remove(conversation).stream()
                .sorted(Comparator.comparing(Write::version))
                .toList();
    }

    private static Stream<BsonDocument> written(BsonDocument command) {
        return Stream.of("insert", "update")
                .filter(kind -> command.containsKey(kind)
                        && command.getString(kind).getValue().equals(Conversations.COLLECTION))
                .flatMap(kind -> command.getArray(kind.equals("insert") ? "documents" : "updates").stream())
                .map(BsonValue::asDocument)
                .map(one -> one.containsKey("u") ? one.getDocument("u") : one);
    }

    private static Write write(BsonDocument document) {
        return new Write(
                document.getString("_id").getValue(),
                document.getInt64("version").getValue(),
                document.getString("mode").getValue().equals(Mode.HUMAN.name()),
                document.getArray("items").stream()
                        .map(BsonValue::asDocument)
                        .filter(item -> item.getString("author").getValue().equals(Author.BOT.name()))
                        .map(item -> new Said(
                                item.getInt32("n").getValue(),
                                State.valueOf(item.getString("state").getValue())))
                        .toList());
    }

    static class Watching {
        @Bean
        SeenWrites seenWrites() {
            return new SeenWrites();
        }

        @Bean
        MongoClientSettingsBuilderCustomizer watching(SeenWrites writes) {
            return settings -> settings.addCommandListener(writes);
        }
    }
}

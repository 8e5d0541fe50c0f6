package fr.escale.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Turns just done here, for those who wait for one; what they said stays at hand for some seconds, even if erased. */
@Component
class Turns {
    private final Map<String, CompletableFuture<Void>> awaited = new ConcurrentHashMap<>();
    private final Cache<String, List<Item>> answers = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(15))
            .maximumSize(1_000)
            .build();

    void done(String message, Conversation c) {
        answers.put(
                message,
                c.items.stream().filter(item -> isAnswer(item, message)).toList());
        done(message);
    }

    void done(String message) {
        var future = awaited.remove(message);
        if (future != null) {
            future.complete(null);
        }
    }

    Optional<List<Item>> answersTo(String message) {
        return Optional.ofNullable(answers.getIfPresent(message));
    }

    CompletableFuture<Void> await(String message) {
        return awaited.computeIfAbsent(message, id -> new CompletableFuture<>());
    }

    boolean awaited(String message, CompletableFuture<Void> turn, Duration atMost) {
        try {
            turn.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException late) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            awaited.remove(message, turn);
        }
    }

    static boolean isAnswer(Item item, String message) {
        return message.equals(item.answers()) && item.author() != Line.Author.PERSON;
    }
}

package fr.escale.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The endpoint that was set: asked once, within a time, and left alone while it fails. */
final class Endpoint {
    private static final Logger LOG = LoggerFactory.getLogger(Endpoint.class);
    private static final int LONGEST_ANSWER = 800;

    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final ChatModel model;
    private final Duration patience;
    private final CircuitBreaker breaker;

    Endpoint(ModelSettings settings, Duration patience, CircuitBreaker breaker) {
        this.patience = patience;
        this.breaker = breaker;
        this.model = OpenAiChatModel.builder()
                .httpClientBuilder(JdkHttpClient.builder()
                        .httpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)))
                .baseUrl(settings.baseUrl())
                .apiKey(settings.apiKey().isBlank() ? "none" : settings.apiKey())
                .modelName(settings.model())
                .temperature(0.0)
                .maxTokens(LONGEST_ANSWER)
                .timeout(patience)
                .maxRetries(0)
                .logRequests(false)
                .logResponses(false)
                .build();
    }

    /** Its answer to one message; nothing when it is late, broken, silent, or has failed too often. */
    Optional<String> ask(String task, String text) {
        if (!breaker.tryAcquirePermission()) {
            return Optional.empty();
        }
        long begun = System.nanoTime();
        try {
            String answer = answer(task, text).strip();
            breaker.onSuccess(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
            return Optional.of(answer).filter(said -> !said.isEmpty());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            breaker.releasePermission();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException failed) {
            breaker.onError(System.nanoTime() - begun, TimeUnit.NANOSECONDS, failed);
            LOG.warn("the language model gave no answer: {}", reason(failed));
            return Optional.empty();
        }
    }

    private String answer(String task, String text) throws InterruptedException, ExecutionException, TimeoutException {
        var answer = callers.submit(() -> String.valueOf(model.chat(SystemMessage.from(task), UserMessage.from(text))
                .aiMessage()
                .text()));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            answer.cancel(true);
        }
    }

    /** The kind of failure: a message may hold what was asked. */
    private static String reason(Exception failed) {
        return (failed.getCause() == null ? failed : failed.getCause())
                .getClass()
                .getSimpleName();
    }
}

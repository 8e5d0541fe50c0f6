package fr.escale.channel.telegram;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.groupadministration.LeaveChat;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.send.SendVenue;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * The Bot API as we use it. Sending goes through the library's client; what arrives is read here as raw JSON, so that
 * one update the library's types cannot read does not take its whole batch with it.
 */
final class BotApi implements AutoCloseable {
    /** What we want to hear about; {@code message_reaction} comes only when asked for. */
    static final List<String> UPDATES =
            List.of("message", "edited_message", "callback_query", "message_reaction", "my_chat_member");

    /** How long one poll waits on the server for news. */
    private static final Duration POLL = Duration.ofSeconds(50);

    private static final MediaType JSON = MediaType.get("application/json");
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Bot bot;
    private final OkHttpClient http;
    private final OkHttpClient polling;
    private final TelegramClient client;
    private final AtomicReference<@Nullable Call> poll = new AtomicReference<>();

    BotApi(Bot bot, Duration timeout) {
        this(bot, timeout, date -> {});
    }

    /** @param dates is told what time it is by Telegram, with every answer */
    BotApi(Bot bot, Duration timeout, Consumer<Instant> dates) {
        this.bot = bot;
        this.http = http(timeout, dates);
        this.polling = http.newBuilder().readTimeout(POLL.plus(timeout)).build();
        this.client = new OkHttpTelegramClient(http, bot.token(), bot.api());
    }

    /** A reset connection is for the courier to judge: the HTTP client never repeats a request by itself. */
    private static OkHttpClient http(Duration timeout, Consumer<Instant> dates) {
        Dispatcher dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequestsPerHost(dispatcher.getMaxRequests());
        return Departure.watch(new OkHttpClient.Builder())
                .addInterceptor(chain -> dated(chain.proceed(chain.request()), dates))
                .dispatcher(dispatcher)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .connectTimeout(Duration.ofSeconds(5))
                .readTimeout(timeout)
                .writeTimeout(timeout)
                .build();
    }

    private static Response dated(Response answer, Consumer<Instant> dates) {
        Date date = answer.headers().getDate("Date");
        if (date != null) {
            dates.accept(date.toInstant());
        }
        return answer;
    }

    /** Waits for updates from that id on, which confirms all before it; 0 asks for all that are not confirmed. */
    Polled poll(long offset) throws IOException {
        String body = MAPPER.createObjectNode()
                .put("offset", offset)
                .put("timeout", POLL.toSeconds())
                .putPOJO("allowed_updates", UPDATES)
                .toString();
        Call call = polling.newCall(new Request.Builder()
                .url(address("getupdates"))
                .post(RequestBody.create(body, JSON))
                .build());
        poll.set(call);
        try (Response response = call.execute()) {
            byte[] answer =
                    response.body() == null ? new byte[0] : response.body().bytes();
            return new Polled(response.code(), parse(answer));
        } finally {
            poll.set(null);
        }
    }

    /** Ends the poll that is waiting now. */
    void stopPolling() {
        Call call = poll.get();
        if (call != null) {
            call.cancel();
        }
    }

    Message send(SendMessage message) throws TelegramApiException {
        return client.execute(message);
    }

    Message send(SendDocument document) throws TelegramApiException {
        return client.execute(document);
    }

    Message send(SendPhoto photo) throws TelegramApiException {
        return client.execute(photo);
    }

    void send(SendVenue venue) throws TelegramApiException {
        client.execute(venue);
    }

    void answerCallback(String id) throws TelegramApiException {
        client.execute(new AnswerCallbackQuery(id));
    }

    /** Leaves a message of ours its words only. */
    void takeButtonsAway(String chat, String message) throws TelegramApiException {
        if (message.matches("\\d{1,9}")) {
            client.execute(EditMessageReplyMarkup.builder()
                    .chatId(chat)
                    .messageId(Integer.parseInt(message))
                    .build());
        }
    }

    void leave(String chat) throws TelegramApiException {
        tell(new LeaveChat(chat));
    }

    /** Where a file is, for an hour; null when Telegram does not say. */
    @Nullable
    String path(String handle) throws TelegramApiException {
        return client.execute(new GetFile(handle)).getFilePath();
    }

    /**
     * Opens a file at its path. The address holds our token: no error names it.
     *
     * @throws IOException when there is none now
     */
    InputStream download(String path) throws IOException {
        HttpUrl address = base("file")
                .addPathSegment("bot" + bot.token())
                .addPathSegments(path)
                .build();
        Response response = call(new Request.Builder().url(address).build());
        if (response.code() == 200 && response.body() != null) {
            return response.body().byteStream();
        }
        response.close();
        throw new IOException("Telegram answers " + response.code());
    }

    private Response call(Request request) throws IOException {
        try {
            return http.newCall(request).execute();
        } catch (IOException failed) {
            throw new IOException(failed.getClass().getSimpleName());
        }
    }

    /** Shows for five seconds, or until the next message, that an answer is being written. */
    void typing(String chat) throws TelegramApiException {
        tell(SendChatAction.builder()
                .chatId(chat)
                .action(ActionType.TYPING.toString())
                .build());
    }

    /** Asks for something that comes back with a plain yes. */
    void tell(BotApiMethod<Boolean> method) throws TelegramApiException {
        client.execute(method);
    }

    WebhookInfo webhook() throws TelegramApiException {
        return client.execute(new GetWebhookInfo());
    }

    void setWebhook() throws TelegramApiException {
        client.execute(SetWebhook.builder()
                .url(bot.webhook())
                .secretToken(bot.secret())
                .allowedUpdates(UPDATES)
                .build());
    }

    void deleteWebhook() throws TelegramApiException {
        client.execute(DeleteWebhook.builder().dropPendingUpdates(false).build());
    }

    @Override
    public void close() {
        stopPolling();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    private HttpUrl address(String method) {
        return base("bot" + bot.token()).addPathSegment(method).build();
    }

    private HttpUrl.Builder base(String first) {
        TelegramUrl api = bot.api();
        return new HttpUrl.Builder()
                .scheme(api.getSchema())
                .host(api.getHost())
                .port(api.getPort())
                .addPathSegment(first);
    }

    private static JsonNode parse(byte[] body) {
        try {
            return MAPPER.readTree(body);
        } catch (JacksonException garbled) {
            return MissingNode.getInstance();
        }
    }

    /** What a poll answered: the HTTP status and the body, missing when it was no JSON. */
    record Polled(int status, JsonNode body) {
        boolean isFine() {
            return status == 200
                    && body.path("ok").asBoolean(false)
                    && body.path("result").isArray();
        }

        @Override
        public String toString() {
            return "Polled[" + status + "]";
        }
    }
}

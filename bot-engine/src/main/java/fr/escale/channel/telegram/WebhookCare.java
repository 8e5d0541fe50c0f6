package fr.escale.channel.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Looks after the bot's webhook: sets or removes ours, and never touches one that is not ours. */
final class WebhookCare implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(WebhookCare.class);

    private final Bot bot;
    private final BotApi api;
    private final Duration recheck;
    private volatile boolean foreignSaid;
    private volatile boolean closed;

    WebhookCare(Bot bot, BotApi api, Duration recheck) {
        this.bot = bot;
        this.api = api;
        this.recheck = recheck;
    }

    /** Whether polling may begin: no webhook is set, or it was ours and is removed now. */
    boolean clearForPolling() throws TelegramApiException {
        String set = url(api.webhook());
        if (isForeign(set)) {
            return false;
        }
        if (!set.isEmpty()) {
            api.deleteWebhook();
        }
        return true;
    }

    /** Whether no program but ours receives for this bot by webhook. */
    boolean isOursAlone() throws TelegramApiException {
        return !isForeign(url(api.webhook()));
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        if (bot.mode() == Bot.Mode.WEBHOOK) {
            Thread.ofVirtual().name("telegram-webhook").start(this::setUntilSet);
        }
    }

    private void setUntilSet() {
        while (!closed && !trySet()) {
            try {
                Thread.sleep(recheck);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean trySet() {
        try {
            return setOurs();
        } catch (TelegramApiException | RuntimeException unclear) {
            log.warn("The Telegram webhook could not be set ({}), tried again", Outcomes.kind(unclear));
            return false;
        }
    }

    /** Sets our webhook where none is, or where ours is refused because its secret has changed. False beside a foreign one. */
    boolean setOurs() throws TelegramApiException {
        WebhookInfo info = api.webhook();
        String set = url(info);
        if (isForeign(set)) {
            return false;
        }
        boolean refused =
                Objects.requireNonNullElse(info.getLastErrorMessage(), "").contains("401");
        if (set.isEmpty() || refused) {
            api.setWebhook();
            log.info("The Telegram webhook is set");
        }
        return true;
    }

    private boolean isForeign(String set) {
        boolean foreign = !set.isEmpty() && !set.equals(bot.webhook());
        if (foreign && !foreignSaid) {
            log.warn("This Telegram bot has a webhook at {} that is not ours: we leave it, and wait", host(set));
        }
        foreignSaid = foreign;
        return foreign;
    }

    /** Only the host: such addresses often carry a secret. */
    private static String host(String url) {
        try {
            return Objects.requireNonNullElse(URI.create(url).getHost(), "another address");
        } catch (IllegalArgumentException unreadable) {
            return "another address";
        }
    }

    private static String url(WebhookInfo info) {
        return Objects.requireNonNullElse(info.getUrl(), "");
    }

    @Override
    public void close() {
        closed = true;
    }
}

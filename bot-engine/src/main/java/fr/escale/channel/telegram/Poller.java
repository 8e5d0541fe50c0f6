package fr.escale.channel.telegram;

import fr.escale.channel.telegram.BotApi.Polled;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import tools.jackson.databind.JsonNode;

/**
 * Fetches updates by long polling, and never ends by itself. Asking from id n+1 on confirms n: only what is filed is
 * ever confirmed, so a kill at any moment loses nothing.
 */
final class Poller implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Poller.class);

    /** After an idle week ids restart anywhere, also below our offset: we forget it well before. */
    private static final Duration IDLE = Duration.ofDays(1);

    private final BotApi api;
    private final WebhookCare webhook;
    private final Intake intake;
    private final BooleanSupplier onDuty;
    private final InstantSource clock;
    private final Duration unit;
    private @Nullable CountDownLatch stop;
    private @Nullable Thread thread;
    private long offset;
    private Instant lastNews = Instant.EPOCH;
    private int failures;

    /**
     * @param onDuty whether this process, and no other, may poll for the bot now
     * @param unit the shortest pause after a failure; longer ones are multiples of it (a second in earnest)
     */
    Poller(BotApi api, WebhookCare webhook, Intake intake, BooleanSupplier onDuty, InstantSource clock, Duration unit) {
        this.api = api;
        this.webhook = webhook;
        this.intake = intake;
        this.onDuty = onDuty;
        this.clock = clock;
        this.unit = unit;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        start();
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            CountDownLatch stopping = new CountDownLatch(1);
            stop = stopping;
            thread = Thread.ofVirtual().name("telegram-poller").start(() -> run(stopping));
        }
    }

    @Override
    public void stop() {
        Thread ending = end();
        try {
            for (int wait = 0; ending != null && wait < 50 && !ending.join(Duration.ofMillis(200)); wait++) {
                api.stopPolling();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Thread end() {
        Thread ending = thread;
        if (stop != null) {
            stop.countDown();
            api.stopPolling();
        }
        thread = null;
        return ending;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    /** The first to stop: nothing more comes in while what has come in is finished. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private void run(CountDownLatch stopping) {
        boolean mayPoll = false;
        while (stopping.getCount() > 0) {
            Step step = next(stopping, mayPoll);
            mayPoll = step.mayPoll();
            pause(stopping, step.pause());
        }
    }

    private Step next(CountDownLatch stopping, boolean mayPoll) {
        if (!onDuty.getAsBoolean()) {
            return new Step(false, unit.multipliedBy(5));
        }
        return mayPoll ? pollOnce(stopping) : lookForWebhook();
    }

    private Step lookForWebhook() {
        try {
            return webhook.clearForPolling() ? new Step(true, Duration.ZERO) : new Step(false, unit.multipliedBy(60));
        } catch (TelegramApiException | RuntimeException unclear) {
            return failed("Telegram cannot be asked for its webhook (" + Outcomes.kind(unclear) + ")");
        }
    }

    private Step pollOnce(CountDownLatch stopping) {
        try {
            if (Duration.between(lastNews, clock.instant()).compareTo(IDLE) > 0) {
                offset = 0;
            }
            Polled polled = api.poll(offset);
            return polled.isFine() ? took(polled.body().path("result")) : refused(polled);
        } catch (IOException | RuntimeException away) {
            return stopping.getCount() == 0
                    ? new Step(true, Duration.ZERO)
                    : failed("Telegram does not answer (" + away.getClass().getSimpleName() + ")");
        }
    }

    private Step took(JsonNode updates) {
        for (JsonNode update : updates) {
            try {
                intake.take(update);
            } catch (RuntimeException notFiled) {
                return failed("Update " + update.path("update_id") + " waits ("
                        + notFiled.getClass().getSimpleName() + ")");
            }
            offset = update.path("update_id").asLong(offset - 1) + 1;
            lastNews = clock.instant();
            failures = 0;
        }
        failures = 0;
        return new Step(true, updates.isEmpty() ? unit.dividedBy(10) : Duration.ZERO);
    }

    private Step refused(Polled polled) {
        int code = polled.body().path("error_code").asInt(polled.status());
        return switch (code) {
            case 409 -> {
                failed("Another program polls this bot, or a webhook is set (409): polling pauses");
                yield new Step(false, unit.multipliedBy(10));
            }
            case 401, 404 -> {
                failed("Telegram does not know this token: check ESCALE_TELEGRAM_TOKEN");
                yield new Step(false, unit.multipliedBy(60));
            }
            case 429 -> {
                int seconds =
                        polled.body().path("parameters").path("retry_after").asInt(5);
                yield new Step(true, Duration.ofSeconds(Math.max(1, seconds)));
            }
            default -> failed("Telegram answers " + code);
        };
    }

    /** Says so once in a row of failures, and waits longer each time, up to a minute. */
    private Step failed(String why) {
        failures++;
        if (failures == 1) {
            log.warn("{}", why);
        } else {
            log.debug("{}", why);
        }
        return new Step(true, unit.multipliedBy(Math.min(60, 1L << Math.min(6, failures - 1))));
    }

    private static void pause(CountDownLatch stopping, Duration pause) {
        try {
            stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }

    /** Whether to poll next (or to look for a webhook first), and after which pause. */
    private record Step(boolean mayPoll, Duration pause) {}
}

package fr.escale.channel.telegram;

import fr.escale.channel.Sending;
import fr.escale.channel.Sending.AccountLater;
import fr.escale.channel.Sending.ChatLater;
import fr.escale.channel.Sending.Gone;
import fr.escale.channel.Sending.NotSent;
import fr.escale.channel.Sending.Refused;
import fr.escale.channel.Sending.Unclear;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/** What an error of the Bot API means for a sending. Its words are never passed on: they may quote the message. */
final class Outcomes {
    private static final Logger log = LoggerFactory.getLogger(Outcomes.class);
    private static final Duration TOKEN_PAUSE = Duration.ofMinutes(1);
    private static final int DEFAULT_RETRY_SECONDS = 5;

    private final InstantSource clock;
    private String slowChat = "";
    private Instant slowUntil = Instant.EPOCH;

    Outcomes(InstantSource clock) {
        this.clock = clock;
    }

    /** The outcome of a sending to that chat that ended in this error. */
    Sending of(TelegramApiException error, String chat) {
        return switch (error) {
            case TelegramApiValidationException invalid -> new Refused("Ce message ne tient pas dans Telegram.");
            case TelegramApiRequestException answered -> answered(answered, chat);
            default -> neverConnected(error) ? new NotSent(kind(error)) : new Unclear(kind(error));
        };
    }

    private static boolean neverConnected(Exception error) {
        return Stream.<Throwable>iterate(error, Objects::nonNull, Throwable::getCause)
                .anyMatch(ConnectException.class::isInstance);
    }

    /** The kind of an error, which is all that may be logged of it: never an address, a token or a text. */
    static String kind(Exception error) {
        if (error instanceof TelegramApiRequestException answered && code(answered) > 0) {
            return "code " + code(answered);
        }
        return Objects.requireNonNullElse(error.getCause(), error).getClass().getSimpleName();
    }

    private Sending answered(TelegramApiRequestException error, String chat) {
        int code = code(error);
        return switch (code) {
            case 0 -> new Unclear(kind(error));
            case 400 -> badRequest(error);
            case 401, 404 -> {
                log.error("Telegram refuses our token ({}): sending pauses", code);
                yield new AccountLater(TOKEN_PAUSE);
            }
            case 403 -> new Gone();
            case 429 -> slower(chat, retryAfter(error));
            default -> code >= 500 ? new NotSent("Telegram " + code) : refused(code);
        };
    }

    private static Sending badRequest(TelegramApiRequestException error) {
        String said = Objects.requireNonNullElse(error.getApiResponse(), "").toLowerCase(Locale.ROOT);
        return said.contains("chat not found") ? new Gone() : refused(400);
    }

    private static Sending refused(int code) {
        return new Refused("Telegram a refusé ce message (" + code + ").");
    }

    /** A 429 does not say what is too fast: one chat alone is that chat, a second one meanwhile is the whole bot. */
    private synchronized Sending slower(String chat, Duration pause) {
        Instant now = clock.instant();
        boolean all = now.isBefore(slowUntil) && !chat.equals(slowChat);
        slowChat = chat;
        slowUntil = now.plus(pause);
        return all ? new AccountLater(pause) : new ChatLater(pause);
    }

    private static Duration retryAfter(TelegramApiRequestException error) {
        int seconds = Optional.ofNullable(error.getParameters())
                .map(ResponseParameters::getRetryAfter)
                .orElse(DEFAULT_RETRY_SECONDS);
        return Duration.ofSeconds(Math.max(1, seconds));
    }

    private static int code(TelegramApiRequestException error) {
        return Objects.requireNonNullElse(error.getErrorCode(), 0);
    }
}

package fr.escale.channel.telegram;

import fr.escale.media.Refusal;
import fr.escale.media.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Fetches what people sent from our Bot API server and nowhere else: its answer names a path, never a host. */
final class TelegramMedia implements Source {
    private final Bot bot;
    private final BotApi api;

    TelegramMedia(Bot bot, BotApi api) {
        this.bot = bot;
        this.api = api;
    }

    @Override
    public String channel() {
        return "telegram";
    }

    @Override
    public String account() {
        return bot.id();
    }

    @Override
    public InputStream open(String handle) throws IOException, GoneException {
        try {
            return api.download(path(handle));
        } catch (TelegramApiRequestException answered) {
            int code = Objects.requireNonNullElse(answered.getErrorCode(), 0);
            if (code == 400 && String.valueOf(answered.getApiResponse()).contains("too big")) {
                throw new GoneException(Refusal.TOO_LARGE.why(), Refusal.TOO_LARGE);
            }
            if (code == 400) {
                throw new GoneException("Telegram ne le donne pas (il a disparu)");
            }
            throw new IOException("Telegram answers " + code);
        } catch (TelegramApiException unclear) {
            throw new IOException(Outcomes.kind(unclear));
        }
    }

    private String path(String handle) throws TelegramApiException, GoneException {
        String path = Objects.requireNonNullElse(api.path(handle), "");
        if (!path.matches("[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*") || path.contains("..")) {
            throw new GoneException("Telegram n’a pas dit où il est");
        }
        return path;
    }
}

package fr.escale.channel.telegram;

import fr.escale.setting.WrongSettingException;
import java.net.URI;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.TelegramUrl;

/**
 * Our bot, from settings that fit together.
 *
 * @param secret the webhook's secret token; empty in polling mode unless set
 * @param webhook the address Telegram is to post to; empty without a public address
 */
record Bot(String token, TelegramUrl api, Mode mode, String secret, String webhook) {
    static final String WEBHOOK_PATH = "/webhooks/telegram";

    private static final String DEFAULT_API = "https://api.telegram.org";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]+:[A-Za-z0-9_-]+");
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,256}");

    /** How updates reach us. */
    enum Mode {
        POLLING,
        WEBHOOK
    }

    /** Checks the settings of a bot that is on. */
    static Bot of(TelegramSettings settings, String publicUrl) {
        Mode mode = mode(settings.mode());
        require(
                TOKEN.matcher(settings.token()).matches(),
                "ESCALE_TELEGRAM_TOKEN",
                "expected the token as BotFather gives it, <bot id>:<key>; found something else");
        require(
                settings.secret().isBlank() || SECRET.matcher(settings.secret()).matches(),
                "ESCALE_TELEGRAM_SECRET",
                "expected 1 to 256 characters of A-Z a-z 0-9 _ -; found something else");
        if (mode == Mode.WEBHOOK) {
            requireWebhook(settings, publicUrl);
        }
        String webhook = publicUrl.isBlank() ? "" : withoutSlash(publicUrl) + WEBHOOK_PATH;
        return new Bot(settings.token(), api(settings.apiUrl()), mode, settings.secret(), webhook);
    }

    /** Checks that nothing says Telegram is wanted while the token is missing. */
    static void requireNothing(TelegramSettings settings) {
        boolean wanted =
                mode(settings.mode()) == Mode.WEBHOOK || !settings.secret().isBlank();
        require(
                !wanted,
                "ESCALE_TELEGRAM_TOKEN",
                "expected the bot's token, since ESCALE_TELEGRAM_MODE or ESCALE_TELEGRAM_SECRET asks for Telegram; found none");
    }

    /** The public part of the token: which account people write to. */
    String id() {
        return token.substring(0, token.indexOf(':'));
    }

    private static void requireWebhook(TelegramSettings settings, String publicUrl) {
        require(
                !settings.secret().isBlank(),
                "ESCALE_TELEGRAM_SECRET",
                "expected 1 to 256 characters of A-Z a-z 0-9 _ -, since ESCALE_TELEGRAM_MODE is webhook; found none");
        require(
                publicUrl.startsWith("https://"),
                "ESCALE_PUBLIC_URL",
                "expected the https address of this server, since ESCALE_TELEGRAM_MODE is webhook; found "
                        + (publicUrl.isBlank() ? "none" : publicUrl));
    }

    private static Mode mode(String text) {
        return switch (text) {
            case "", "polling" -> Mode.POLLING;
            case "webhook" -> Mode.WEBHOOK;
            default ->
                throw new WrongSettingException("ESCALE_TELEGRAM_MODE", "expected polling or webhook; found " + text);
        };
    }

    /** The client takes scheme, host and port only: a path would be lost silently. */
    private static TelegramUrl api(String text) {
        try {
            URI uri = URI.create(text.isBlank() ? DEFAULT_API : withoutSlash(text));
            boolean bare = uri.getHost() != null && "".equals(uri.getPath()) && uri.getQuery() == null;
            if (bare && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                int usual = "https".equals(uri.getScheme()) ? 443 : 80;
                int port = uri.getPort() < 0 ? usual : uri.getPort();
                return new TelegramUrl(uri.getScheme(), uri.getHost(), port, false);
            }
        } catch (IllegalArgumentException notAnAddress) {
            // said below, in the same words
        }
        throw new WrongSettingException(
                "ESCALE_TELEGRAM_API_URL",
                "expected an address like " + DEFAULT_API + ", without a path; found " + text);
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static void require(boolean fine, String variable, String expected) {
        if (!fine) {
            throw new WrongSettingException(variable, expected);
        }
    }

    @Override
    public String toString() {
        return "Bot[" + mode + "]";
    }
}

package fr.escale.channel.telegram;

import fr.escale.channel.Problem;
import fr.escale.channel.RawBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Telegram's webhook: 401 without our secret, 200 once the update is durable, 503 when it cannot be. */
@RestController
@Conditional(When.Webhook.class)
class TelegramWebhook {
    private static final int MOST_BYTES = 3 * 1024 * 1024;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final byte[] secret;
    private final Intake intake;

    TelegramWebhook(Bot bot, Intake intake) {
        this.secret = bot.secret().getBytes(StandardCharsets.UTF_8);
        this.intake = intake;
    }

    @PostMapping(Bot.WEBHOOK_PATH)
    void receive(
            @RequestHeader(name = "X-Telegram-Bot-Api-Secret-Token", required = false) @Nullable String token,
            HttpServletRequest request)
            throws IOException {
        if (token == null || !MessageDigest.isEqual(secret, token.getBytes(StandardCharsets.UTF_8))) {
            throw Problem.of(HttpStatus.UNAUTHORIZED, "the secret token is missing or wrong");
        }
        intake.take(parse(RawBody.read(request, MOST_BYTES)));
    }

    private static JsonNode parse(byte[] body) {
        try {
            return MAPPER.readTree(body);
        } catch (JacksonException garbled) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "expected one update as JSON");
        }
    }
}

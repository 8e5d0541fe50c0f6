package fr.escale.channel.whatsapp;

import fr.escale.channel.Problem;
import fr.escale.channel.RawBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** WhatsApp's webhook: its one-time verification, and signed notifications, answered 200 once all is durable. */
@RestController
@Conditional(WhatsAppConfiguration.On.class)
@RequestMapping("/webhooks/whatsapp")
class WhatsAppWebhook {
    /** The largest body Meta sends. */
    private static final int MOST_BYTES = 3 * 1024 * 1024;

    private static final JsonMapper MAPPER = new JsonMapper();

    private final byte[] verifyToken;
    private final Signature signature;
    private final Intake intake;

    WhatsAppWebhook(OurNumber number, Intake intake) {
        this.verifyToken = number.verifyToken().getBytes(StandardCharsets.UTF_8);
        this.signature = new Signature(number.appSecret());
        this.intake = intake;
    }

    @GetMapping
    ResponseEntity<String> verify(
            @RequestParam(name = "hub.mode", defaultValue = "") String mode,
            @RequestParam(name = "hub.verify_token", defaultValue = "") String token,
            @RequestParam(name = "hub.challenge", defaultValue = "") String challenge) {
        boolean ours = MessageDigest.isEqual(verifyToken, token.getBytes(StandardCharsets.UTF_8));
        if (!ours || !mode.equals("subscribe")) {
            throw Problem.of(HttpStatus.FORBIDDEN, "the verify token is missing or wrong");
        }
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(challenge);
    }

    @PostMapping
    void receive(
            @RequestHeader(name = "X-Hub-Signature-256", required = false) @Nullable String header,
            HttpServletRequest request)
            throws IOException {
        byte[] body = RawBody.read(request, MOST_BYTES);
        if (!signature.matches(body, header)) {
            throw Problem.of(HttpStatus.UNAUTHORIZED, "the signature is missing or wrong");
        }
        intake.take(parse(body));
    }

    private static JsonNode parse(byte[] body) {
        try {
            return MAPPER.readTree(body);
        } catch (JacksonException garbled) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "expected a notification as JSON");
        }
    }
}

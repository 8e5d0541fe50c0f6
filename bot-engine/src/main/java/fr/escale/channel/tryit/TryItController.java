package fr.escale.channel.tryit;

import fr.escale.channel.Problem;
import fr.escale.channel.RawBody;
import fr.escale.channel.tryit.Told.Talk;
import fr.escale.channel.tryit.Told.Turn;
import fr.escale.conversation.Filing;
import fr.escale.conversation.Filing.Filed;
import fr.escale.conversation.InboundMessage;
import fr.escale.conversation.Mode;
import fr.escale.conversation.Transcripts;
import fr.escale.engine.Input;
import fr.escale.person.Identity;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The try-it chat's API: say something and get the turn's replies, or read the talk. */
@RestController
@RequestMapping("/tryit/{person}/messages")
class TryItController {
    private static final int MOST_BYTES = 64 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** 128 random bits are 22 characters of base64url: nobody guesses another's talk. */
    private static final Pattern PERSON = Pattern.compile("[A-Za-z0-9_-]{22,64}");

    private final TryIt tryIt;
    private final Filing filing;
    private final Transcripts transcripts;
    private final Labels labels;
    private final Allowance allowance;
    private final Clock clock;

    TryItController(TryIt tryIt, Filing filing, Transcripts transcripts, Allowance allowance, Clock clock) {
        this.tryIt = tryIt;
        this.filing = filing;
        this.transcripts = transcripts;
        this.labels = new Labels(transcripts);
        this.allowance = allowance;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<Turn> say(@PathVariable String person, HttpServletRequest request) throws IOException {
        Identity who = identity(person);
        allowance.take(person).ifPresent(TryItController::refuse);
        Utterance said = Utterance.read(RawBody.read(request, MOST_BYTES));
        String id = said.id().orElseGet(() -> UUID.randomUUID().toString());
        Filed filed = filing.file(new InboundMessage(who, id, clock.instant(), labelled(who, said.input())));
        boolean done = transcripts.awaitTurn(filed, PATIENCE);
        List<Told> replies = done ? Told.all(transcripts.answersTo(filed.conversation(), filed.message())) : List.of();
        return ResponseEntity.status(done ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .body(new Turn(replies, transcripts.mode(filed.conversation())));
    }

    @GetMapping
    Talk talk(@PathVariable String person, @RequestParam(required = false) @Nullable String after) {
        return transcripts
                .conversationOf(identity(person))
                .map(conversation ->
                        new Talk(Told.all(transcripts.after(conversation, after)), transcripts.mode(conversation)))
                .orElseGet(() -> new Talk(List.of(), Mode.BOT));
    }

    private Identity identity(String person) {
        if (!tryIt.on()) {
            throw Problem.of(HttpStatus.NOT_FOUND, "the try-it chat is off");
        }
        if (!PERSON.matcher(person).matches()) {
            throw Problem.field("person", "expected 22 to 64 characters of A-Z a-z 0-9 _ -, from 128 random bits");
        }
        return new Identity(TryIt.CHANNEL, TryIt.CHANNEL, person);
    }

    private static void refuse(Duration pause) {
        throw Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too many messages at once")
                .retryAfter(pause.plusSeconds(1));
    }

    private Input labelled(Identity who, Input input) {
        return input instanceof Input.Choice choice ? labels.find(who, choice) : input;
    }
}

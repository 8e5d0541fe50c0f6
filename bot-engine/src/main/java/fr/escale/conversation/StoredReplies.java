package fr.escale.conversation;

import fr.escale.engine.Request;
import fr.escale.flow.Reply;
import fr.escale.team.Team;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** What is said in the holder's name is one change of the conversation's document, as their own words are. */
@Component
class StoredReplies implements Replies {
    private final Conversations conversations;
    private final Interruption interruption;
    private final Appointments appointments;
    private final Gatherings gatherings;
    private final Offering offering;
    private final Team team;
    private final InstantSource clock;

    StoredReplies(
            Conversations conversations,
            Interruption interruption,
            Appointments appointments,
            Gatherings gatherings,
            Offering offering,
            Team team,
            InstantSource clock) {
        this.conversations = conversations;
        this.interruption = interruption;
        this.appointments = appointments;
        this.gatherings = gatherings;
        this.offering = offering;
        this.team = team;
        this.clock = clock;
    }

    @Override
    public Optional<String> takeBack(String conversation, String by, String line) {
        return conversations
                .change(conversation, c -> c.takeBack(by, StoredTranscripts.number(c.id, line)))
                .flatMap(words -> words);
    }

    @Override
    public End offer(String conversation, String by, Offer what, String words, String once) {
        return say(conversation, by, once, (c, now) -> switch (what) {
            case SLOTS -> offering.slots(c, words, now);
            case STOPS -> offering.stops(c, words, gatherings.fulfil(c, new Request.OfferStops(null, null), now));
        });
    }

    @Override
    public End note(String conversation, String by, String tapped, String once) {
        var what = tapped.substring(tapped.indexOf(':') + 1);
        return say(conversation, by, once, (c, now) -> switch (tapped.substring(0, tapped.length() - what.length())) {
            case Offering.SLOT -> appointments.agree(c, what, now).map(booked -> offering.booked(c, booked));
            case Offering.STOP -> offering.coming(c, gatherings.fulfil(c, new Request.Come(what), now));
            default -> Optional.empty();
        });
    }

    /** What is done elsewhere can be done again: it is, when somebody else changed the conversation meanwhile. */
    private End say(
            String conversation, String by, String once, BiFunction<Conversation, Instant, Optional<Reply>> words) {
        var signature = team.card().referent();
        var end = interruption.change(conversation, Urgency.HUMAN, c -> {
            if (!c.isHeldBy(by)) {
                return End.NOT_HELD;
            }
            var now = clock.instant();
            return words.apply(c, now)
                    .map(reply -> c.write(by, signature, reply, once, now))
                    .map(said -> End.SAID)
                    .orElse(End.NOTHING);
        });
        return end.orElse(End.NOT_HELD);
    }
}
